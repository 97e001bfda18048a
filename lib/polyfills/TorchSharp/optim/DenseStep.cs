using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Runs the fused step kernels on contiguous parameters of either precision.</summary>
internal static class DenseStep
{
    public static void Adam(AdamStep step, Tensor p, Tensor g, Tensor m, Tensor v, Tensor? largest)
    {
        if (p.dtype == ScalarType.Float32) step.Apply(Dense(p).Span<float>(), g.Packed().Span<float>(), m.Span<float>(), v.Span<float>(), largest is null ? [] : largest.Span<float>(), Threads.Count);
        else if (p.dtype == ScalarType.Float64) step.Apply(Dense(p).Span<double>(), g.Packed().Span<double>(), m.Span<double>(), v.Span<double>(), largest is null ? [] : largest.Span<double>(), Threads.Count);
        else throw Dtype.Unsupported(p.dtype, "Adam");
    }

    public static void Sgd(SgdStep step, Tensor p, Tensor g, Tensor? buffer)
    {
        if (p.dtype == ScalarType.Float32) step.Apply(Dense(p).Span<float>(), g.Packed().Span<float>(), buffer is null ? [] : buffer.Span<float>(), Threads.Count);
        else if (p.dtype == ScalarType.Float64) step.Apply(Dense(p).Span<double>(), g.Packed().Span<double>(), buffer is null ? [] : buffer.Span<double>(), Threads.Count);
        else throw Dtype.Unsupported(p.dtype, "SGD");
    }

    /// <summary>The parameter, its memory put in order first if it was made from a view.</summary>
    private static Tensor Dense(Tensor p)
    {
        if (!p.is_contiguous()) p.Replace(p.Packed());
        return p;
    }
}
