using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Records operations: gives results their node, with edges to the inputs and what the backward needs.</summary>
internal static class Graph
{
    public static bool Wants(Tensor? t) => t is { meta: not null } && t.requires_grad;

    public static bool Records(Tensor a) => GradMode.Enabled && Wants(a);

    public static bool Records(Tensor a, Tensor? b) => GradMode.Enabled && (Wants(a) || Wants(b));

    public static bool Records(ReadOnlySpan<Tensor> inputs)
    {
        if (!GradMode.Enabled) return false;
        foreach (var t in inputs)
            if (Wants(t)) return true;
        return false;
    }

    /// <summary>Records an operation with one output. The backward gets the node (saved tensors, needs) and the gradient.</summary>
    public static Tensor Track(Tensor result, string name, ReadOnlySpan<Tensor> inputs, ReadOnlySpan<Tensor> saved, Func<Node, Tensor, Tensor?[]> backward)
    {
        if (!Records(inputs) || !(result.is_floating_point() || result.is_complex())) return result;
        Attach(result, 0, new SingleNode(name, Edges(inputs), backward), saved);
        return result;
    }

    /// <summary>Records an operation with several outputs.</summary>
    public static void Track(Tensor[] results, string name, ReadOnlySpan<Tensor> inputs, ReadOnlySpan<Tensor> saved, Func<Node, Tensor?[], Tensor?[]> backward)
    {
        if (!Records(inputs)) return;
        var node = new MultiNode(name, Edges(inputs), backward) { Outputs = results.Length };
        for (int i = 0; i < results.Length; i++)
            if (results[i].is_floating_point() || results[i].is_complex()) Connect(results[i], node, i);
        Save(node, saved);
    }

    public static void Attach(Tensor result, int output, Node node, ReadOnlySpan<Tensor> saved)
    {
        Connect(result, node, output);
        Save(node, saved);
    }

    public static Edge[] Edges(ReadOnlySpan<Tensor> inputs)
    {
        var edges = new Edge[inputs.Length];
        for (int i = 0; i < edges.Length; i++) edges[i] = EdgeOf(inputs[i]);
        return edges;
    }

    public static Edge EdgeOf(Tensor? t)
    {
        if (t?.meta is not { } meta) return default;
        if (t.Function is { } function) return new Edge(function, meta.OutputNumber);
        return meta.RequiresGrad ? new Edge(meta.Accumulator ??= new AccumulateGrad(meta), 0) : default;
    }

    private static void Connect(Tensor result, Node node, int output)
    {
        var meta = result.meta ??= new AutogradMeta();
        (meta.Function, meta.OutputNumber) = (node, output);
    }

    private static void Save(Node node, ReadOnlySpan<Tensor> saved)
    {
        if (saved.Length == 0) return;
        node.SavedTensors = new SavedTensor[saved.Length];
        for (int i = 0; i < saved.Length; i++) node.SavedTensors[i] = new SavedTensor(saved[i]);
    }
}
