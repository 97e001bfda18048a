using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Writes into a tensor's memory: data, version count and history, for tensors and for views into others.</summary>
internal static class InPlace
{
    /// <summary>Computes from the tensor's old value and writes the result over it.</summary>
    public static Tensor Apply(Tensor self, Func<Tensor, Tensor> operation)
    {
        Guard(self);
        using var scope = NewDisposeScope();
        using var result = operation(GradMode.Enabled ? Before(self) : self);
        return Write(self, result);
    }

    /// <summary>Writes a value of the same shape, or one that broadcasts to it.</summary>
    public static Tensor Write(Tensor self, Tensor value)
    {
        Guard(self);
        if (Dtype.Category(value.dtype) > Dtype.Category(self.dtype))
            throw Fail.Native($"result type {value.dtype} can't be cast to the desired output type {self.dtype}");
        if (!value.sizes.AsSpan().SequenceEqual(self.sizes) && !Geometry.Broadcast(value.sizes, self.sizes).AsSpan().SequenceEqual(self.sizes))
            throw Fail.Native($"output with shape {Fail.Show(self.sizes)} doesn't match the broadcast shape {Fail.Show(Geometry.Broadcast(value.sizes, self.sizes))}");
        return Copy(self, value);
    }

    /// <summary>Converts, broadcasts and copies, with history.</summary>
    public static Tensor Copy(Tensor self, Tensor value)
    {
        Guard(self);
        bool records = Graph.Records(self, value) && (self.is_floating_point() || self.is_complex());
        if (value.dtype != self.dtype) value = value.to_type(self.dtype);
        if (!value.sizes.AsSpan().SequenceEqual(self.sizes)) value = value.expand(self.sizes);
        CopyKernel.Run(value, self);
        if (records) SetHistory(self, value);
        else Touch(self);
        return self;
    }

    /// <summary>Counts a write.</summary>
    public static void Touch(Tensor self) => self.Memory.Version++;

    public static void Guard(Tensor self)
    {
        if (!GradMode.Enabled || self.meta is not { } meta) return;
        if (meta.RequiresGrad && self.is_leaf)
            throw Fail.Native($"a leaf Variable that requires grad is being used in an in-place operation.");
        if (meta.ViewBase is { meta.RequiresGrad: true, is_leaf: true })
            throw Fail.Native($"a view of a leaf Variable that requires grad is being used in an in-place operation.");
    }

    /// <summary>A view's node after its base changed: a window on the base's gradient.</summary>
    public static void Regenerate(Tensor view, AutogradMeta meta, Tensor root)
    {
        meta.ViewVersion = view.Memory.Version;
        var edge = Graph.EdgeOf(root);
        if (edge.Node is null) return;
        var window = new Window(root, view);
        (meta.Function, meta.OutputNumber) = (new SingleNode("AsStridedBackward0", [edge], (_, g) => [window.Scatter(g)]), 0);
    }

    /// <summary>The old value with its history, in memory of its own if it will be needed after the write.</summary>
    private static Tensor Before(Tensor self)
    {
        if (!self.requires_grad)
        {
            var plain = self.detach();
            return self.numel() > 0 ? plain.clone() : plain;
        }
        var edge = Graph.EdgeOf(self);
        Tensor copy;
        using (no_grad()) copy = self.clone();
        copy.meta = new AutogradMeta { Function = edge.Node, OutputNumber = edge.Output };
        return copy;
    }

    private static void SetHistory(Tensor self, Tensor value)
    {
        var edge = Graph.EdgeOf(value);
        if (edge.Node is null) edge = new Edge(new SingleNode("ZeroBackward0", [Graph.EdgeOf(self)], static (_, g) => [g.zeros_like()]), 0);
        else if (edge.Node is AccumulateGrad) edge = new Edge(new SingleNode("CopyBackwards", [edge], static (_, g) => [g]), 0);
        var meta = self.meta ??= new AutogradMeta();
        if (meta.ViewBase is { } root) SetHistoryOfBase(root, self, edge);
        else (meta.Function, meta.OutputNumber) = (edge.Node, edge.Output);
        Touch(self);
    }

    private static void SetHistoryOfBase(Tensor root, Tensor view, Edge edge)
    {
        var window = new Window(root, view);
        var old = Graph.EdgeOf(root);
        var node = new SingleNode("CopySlices", [old, edge], (n, g) =>
        [
            n.Needs(0) ? window.ZeroInside(g) : null,
            window.Gather(g),
        ]);
        var meta = root.meta ??= new AutogradMeta();
        (meta.Function, meta.OutputNumber) = (node, 0);
    }
}
