using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Copies between geometries of one shape and one element type.</summary>
internal static class CopyKernel
{
    public static void Run(Tensor source, Tensor target)
    {
        if (target.numel() == 0) return;
        switch (Dtype.Size(source.dtype))
        {
            case 1: Run<byte>(source, target); break;
            case 2: Run<short>(source, target); break;
            case 4: Run<int>(source, target); break;
            case 8: Run<long>(source, target); break;
            default: Run<(long, long)>(source, target); break;
        }
    }

    private static void Run<T>(Tensor source, Tensor target) where T : unmanaged
    {
        var walk = new PairWalk(target.sizes, target.strides, source.strides);
        var to = target.Memory.Span<T>(target.start, walk.ExtentA);
        var from = source.Memory.Span<T>(source.start, walk.ExtentB);
        do
        {
            Row(ref to[walk.A], walk.StrideA, ref from[walk.B], walk.StrideB, walk.Length);
        }
        while (walk.Next());
    }

    private static void Row<T>(ref T to, int stepTo, ref T from, int stepFrom, int n) where T : unmanaged
    {
        if (stepTo == 1 && stepFrom == 1)
        {
            MemoryMarshal.CreateReadOnlySpan(ref from, n).CopyTo(MemoryMarshal.CreateSpan(ref to, n));
            return;
        }
        if (stepTo == 1 && stepFrom == 0)
        {
            MemoryMarshal.CreateSpan(ref to, n).Fill(from);
            return;
        }
        for (int i = 0; i < n; i++) Unsafe.Add(ref to, (nint)i * stepTo) = Unsafe.Add(ref from, (nint)i * stepFrom);
    }
}
