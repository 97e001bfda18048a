using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Fused operations with a twin made of recorded ones, for gradients that are differentiated again.</summary>
internal static class Composite
{
    /// <summary>Records a fused operation: its own backward where gradients are final, its twin's where they are not.</summary>
    public static Tensor Track(Tensor result, string name, Tensor[] inputs, ReadOnlySpan<Tensor> kept, Func<Tensor[], Tensor> twin, Func<Node, Tensor, Tensor?[]> backward)
    {
        int count = inputs.Length;
        return Graph.Track(result, name, inputs, [.. inputs, .. kept], (n, g) => GradMode.Enabled ? Again(n, g, count, twin) : backward(n, g.Packed()));
    }

    private static Tensor?[] Again(Node n, Tensor g, int count, Func<Tensor[], Tensor> twin)
    {
        var proxies = new Tensor[count];
        for (int i = 0; i < count; i++) proxies[i] = Proxy(n.Saved(i));
        int[] wanted = [.. Enumerable.Range(0, count).Where(i => n.Needs(i))];
        var found = autograd.grad([twin(proxies)], [.. wanted.Select(i => proxies[i])], [g], retain_graph: true, create_graph: true, allow_unused: true);
        var result = new Tensor?[count];
        for (int k = 0; k < wanted.Length; k++) result[wanted[k]] = found[k];
        return result;
    }

    /// <summary>The same value behind a node of its own, so that the twin's gradient stops there.</summary>
    private static Tensor Proxy(Tensor x) => Graph.Track(x.detach(), "ProxyBackward", [x], [], static (_, g) => [g]);
}
