using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>A function of one floating-point number; override the row where there is a vectorised way.</summary>
internal interface IReal1<TSelf> where TSelf : struct, IReal1<TSelf>
{
    static abstract T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T>;

    static virtual void Row<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (int i = 0; i < y.Length; i++) y[i] = TSelf.One(x[i]);
    }
}

/// <summary>Runs functions of one number. Nothing here is recorded in the graph.</summary>
internal static class Unary
{
    /// <summary>Integers and truth values become the default floating-point type.</summary>
    public static Tensor Real<TOp>(Tensor x) where TOp : struct, IReal1<TOp>
    {
        var type = Dtype.Floating(x.dtype);
        var packed = x.Raw(type).Packed();
        var result = Tensor.New(x.sizes, type);
        if (type == ScalarType.Float32) TOp.Row<float>(packed.Span<float>(), result.Span<float>());
        else if (type == ScalarType.Float64) TOp.Row<double>(packed.Span<double>(), result.Span<double>());
        else throw Dtype.Unsupported(type, typeof(TOp).Name);
        return result;
    }

    /// <summary>Rounding and the like: integers stay as they are.</summary>
    public static Tensor Rounding<TOp>(Tensor x) where TOp : struct, IReal1<TOp> => x.is_floating_point() ? Real<TOp>(x) : x.Packed().clone();

    /// <summary>A truth value of each element; integers are finite numbers.</summary>
    public static Tensor Test(Tensor x, Func<double, bool> test)
    {
        var values = x.Raw(ScalarType.Float64).Packed().Span<double>();
        var result = Tensor.New(x.sizes, ScalarType.Bool);
        var truth = result.Span<byte>();
        for (int i = 0; i < truth.Length; i++) truth[i] = test(values[i]) ? (byte)1 : (byte)0;
        return result;
    }
}
