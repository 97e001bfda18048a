using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Layer norm by the fused kernel, forward and backward; its twin is the formula.</summary>
internal static class LayerNormKernel
{
    public static Tensor Run(Tensor input, long[] shape, Tensor? weight, Tensor? bias, double eps)
    {
        int n = (int)Geometry.Count(shape), rows = (int)(input.numel() / Math.Max(1, n));
        Tensor x = input.detach().Packed(), y = Tensor.New(input.sizes, input.dtype);
        Tensor means = Tensor.New([rows], input.dtype), roots = Tensor.New([rows], input.dtype);
        if (input.dtype == ScalarType.Float32) FusedRows.LayerNorm<float>(x, weight, bias, y, means, roots, n, eps);
        else FusedRows.LayerNorm<double>(x, weight, bias, y, means, roots, n, eps);
        bool hasWeight = weight is not null, hasBias = bias is not null;
        Tensor[] inputs = [input, .. hasWeight ? new[] { weight! } : [], .. hasBias ? new[] { bias! } : []];
        int k = inputs.Length;
        return Composite.Track(y, "NativeLayerNormBackward0", inputs, [means, roots],
            t => Formula(t[0], shape, hasWeight ? t[1] : null, hasBias ? t[^1] : null, eps),
            (node, g) => Gradient(node, g, k, hasWeight, hasBias, n));
    }

    public static Tensor Formula(Tensor input, long[] shape, Tensor? weight, Tensor? bias, double eps)
    {
        long[] dims = [.. Enumerable.Range(input.sizes.Length - shape.Length, shape.Length).Select(i => (long)i)];
        var centred = input - input.mean(dims, keepdim: true);
        var result = centred * (centred.square().mean(dims, keepdim: true) + eps).rsqrt();
        if (weight is not null) result *= weight;
        return bias is null ? result : result + bias;
    }

    private static Tensor?[] Gradient(Node node, Tensor g, int k, bool hasWeight, bool hasBias, int n)
    {
        Tensor x = node.Saved(0).Packed(), dx = Tensor.New(x.sizes, x.dtype);
        var weight = hasWeight ? node.Saved(1) : null;
        var dw = hasWeight ? Tensor.New(weight!.sizes, x.dtype, zero: true) : null;
        var db = hasBias ? Tensor.New(node.Saved(k - 1).sizes, x.dtype, zero: true) : null;
        if (x.dtype == ScalarType.Float32) FusedRows.LayerNormGradient<float>(x, weight, node.Saved(k), node.Saved(k + 1), g, dx, dw, db, n);
        else FusedRows.LayerNormGradient<double>(x, weight, node.Saved(k), node.Saved(k + 1), g, dx, dw, db, n);
        return [dx, .. hasWeight ? new[] { dw } : [], .. hasBias ? new[] { db } : []];
    }
}
