using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Chooses between two operands by a mask; a single number is not spread out first.</summary>
internal static class WhereKernel
{
    public static void Run(Tensor mask, Tensor x, Tensor y, Tensor result)
    {
        switch (Dtype.Size(result.dtype))
        {
            case 1: Run<byte>(mask, x, y, result); break;
            case 2: Run<short>(mask, x, y, result); break;
            case 4: Run<int>(mask, x, y, result); break;
            case 8: Run<long>(mask, x, y, result); break;
            default: Run<(long, long)>(mask, x, y, result); break;
        }
    }

    private static void Run<T>(Tensor mask, Tensor x, Tensor y, Tensor result) where T : unmanaged
    {
        if (result.numel() == 0) return;
        var to = result.Span<T>();
        var choose = Spread(mask, result).Span<byte>();
        bool oneX = x.numel() == 1, oneY = y.numel() == 1;
        ReadOnlySpan<T> a = oneX ? x.Memory.Span<T>(x.start, 1) : Spread(x, result).Span<T>();
        ReadOnlySpan<T> b = oneY ? y.Memory.Span<T>(y.start, 1) : Spread(y, result).Span<T>();
        if (oneX && !oneY) OneFirst(choose, a[0], b, to);
        else
            for (int i = 0; i < to.Length; i++) to[i] = choose[i] != 0 ? a[oneX ? 0 : i] : b[oneY ? 0 : i];
    }

    private static void OneFirst<T>(ReadOnlySpan<byte> choose, T a, ReadOnlySpan<T> b, Span<T> to)
    {
        for (int i = 0; i < to.Length; i++) to[i] = choose[i] != 0 ? a : b[i];
    }

    private static Tensor Spread(Tensor t, Tensor result) => t.Restride(result.sizes, Geometry.ExpandStrides(t.sizes, t.strides, result.sizes), t.start).Packed();
}
