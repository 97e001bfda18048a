using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Fills contiguous tensors with random numbers, in PyTorch's order of drawing where that is known.</summary>
internal static class RandomKernel
{
    public static void Uniform(Tensor target, double from, double to, Generator? generator)
    {
        var g = generator ?? Generator.Default;
        if (target.dtype == ScalarType.Float32)
            foreach (ref float v in target.Span<float>()) v = (g.NextSingle() * (float)(to - from)) + (float)from;
        else if (target.dtype == ScalarType.Float64)
            foreach (ref double v in target.Span<double>()) v = (g.NextDouble() * (to - from)) + from;
        else throw Dtype.Unsupported(target.dtype, "uniform numbers");
    }

    public static void Normal(Tensor target, double mean, double std, Generator? generator)
    {
        if (std < 0) throw Fail.Native($"normal expects std >= 0.0, but found std {std}");
        var g = generator ?? Generator.Default;
        if (target.dtype == ScalarType.Float32) Normal<float>(target, mean, std, g, g => g.NextSingle());
        else if (target.dtype == ScalarType.Float64) Normal<double>(target, mean, std, g, g => g.NextDouble());
        else throw Dtype.Unsupported(target.dtype, "normal numbers");
    }

    /// <summary>Integers in [low, high).</summary>
    public static void Integers(Tensor target, long low, long high, Generator? generator)
    {
        if (low >= high) throw Fail.Native($"random_ expects 'from' to be less than 'to', but got from={low} >= to={high}");
        var g = generator ?? Generator.Default;
        using var whole = Tensor.New(target.sizes, ScalarType.Int64);
        ulong range = (ulong)(high - low);
        foreach (ref long v in whole.Span<long>()) v = (long)(range < 1UL << 32 ? g.Next32() % range : g.Next64() % range) + low;
        CopyKernel.Run(whole.Raw(target.dtype), target);
    }

    /// <summary>Any function of the generator, drawn in double precision.</summary>
    public static void Draw(Tensor target, Generator? generator, Func<Generator, double> draw)
    {
        var g = generator ?? Generator.Default;
        using var numbers = Tensor.New(target.sizes, ScalarType.Float64);
        foreach (ref double v in numbers.Span<double>()) v = draw(g);
        CopyKernel.Run(numbers.Raw(target.dtype), target);
    }

    /// <summary>Sixteen at a time from sixteen uniform numbers; fewer than sixteen one by one; a rest overlaps the last sixteen.</summary>
    private static void Normal<T>(Tensor target, double mean, double std, Generator g, Func<Generator, T> uniform) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var x = target.Span<T>();
        if (x.Length < 16)
        {
            foreach (ref T v in x) v = T.CreateTruncating((g.NextNormal() * std) + mean);
            return;
        }
        foreach (ref T v in x) v = uniform(g);
        for (int i = 0; i + 16 <= x.Length; i += 16) Sixteen(x.Slice(i, 16), mean, std);
        if (x.Length % 16 == 0) return;
        var last = x[^16..];
        foreach (ref T v in last) v = uniform(g);
        Sixteen(last, mean, std);
    }

    private static void Sixteen<T>(Span<T> x, double mean, double std) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (int i = 0; i < 8; i++)
        {
            var radius = T.Sqrt(T.CreateChecked(-2) * T.Log(T.One - x[i]));
            var angle = T.CreateChecked(2) * T.Pi * x[i + 8];
            x[i] = (radius * T.Cos(angle) * T.CreateTruncating(std)) + T.CreateTruncating(mean);
            x[i + 8] = (radius * T.Sin(angle) * T.CreateTruncating(std)) + T.CreateTruncating(mean);
        }
    }
}
