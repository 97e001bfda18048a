using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Adds a tensor into a geometry that may visit an element more than once (gradients of overlapping views).</summary>
internal static class AddKernel
{
    public static void Run(Tensor source, Tensor target)
    {
        if (target.numel() == 0) return;
        switch (source.dtype)
        {
            case ScalarType.Float32: Run<float>(source, target, 1); break;
            case ScalarType.Float64: Run<double>(source, target, 1); break;
            case ScalarType.ComplexFloat32: Run<float>(source, target, 2); break;
            case ScalarType.ComplexFloat64: Run<double>(source, target, 2); break;
            default: throw Dtype.Unsupported(source.dtype, "the gradient of a view");
        }
    }

    /// <param name="parts">1, or 2 numbers an element (complex).</param>
    private static void Run<T>(Tensor source, Tensor target, int parts) where T : unmanaged, INumber<T>
    {
        var walk = new PairWalk(target.sizes, target.strides, source.strides);
        var to = target.Memory.Span<T>(target.start * parts, walk.ExtentA * parts);
        var from = source.Memory.Span<T>(source.start * parts, walk.ExtentB * parts);
        do
        {
            int a = walk.A, b = walk.B;
            for (int i = 0; i < walk.Length; i++, a += walk.StrideA, b += walk.StrideB)
                for (int p = 0; p < parts; p++) to[(a * parts) + p] += from[(b * parts) + p];
        }
        while (walk.Next());
    }
}
