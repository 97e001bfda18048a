using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Promotes operands, makes the result and picks the kernel of the element type. Nothing here is recorded in the graph.</summary>
internal static class Elementwise
{
    public static Tensor Arithmetic<TOp>(Tensor a, Tensor b, Tensor? into = null) where TOp : struct, IArithmetic<TOp>
    {
        var (type, result) = Prepare(ref a, ref b, into);
        switch (type)
        {
            case ScalarType.Float32: Broadcast.Run<ArithmeticRows<TOp, float>, float, float>(a, b, result); break;
            case ScalarType.Float64: Broadcast.Run<ArithmeticRows<TOp, double>, double, double>(a, b, result); break;
            case ScalarType.Int64: Broadcast.Run<ArithmeticRows<TOp, long>, long, long>(a, b, result); break;
            case ScalarType.Int32: Broadcast.Run<ArithmeticRows<TOp, int>, int, int>(a, b, result); break;
            case ScalarType.Int16: Broadcast.Run<ArithmeticRows<TOp, short>, short, short>(a, b, result); break;
            case ScalarType.Int8: Broadcast.Run<ArithmeticRows<TOp, sbyte>, sbyte, sbyte>(a, b, result); break;
            case ScalarType.Byte or ScalarType.Bool: Broadcast.Run<ArithmeticRows<TOp, byte>, byte, byte>(a, b, result); break;
            default: throw Dtype.Unsupported(type, typeof(TOp).Name);
        }
        if (type == ScalarType.Bool) TensorPrimitives.Min(result.Span<byte>(), (byte)1, result.Span<byte>());
        return result;
    }

    public static Tensor Real<TOp>(Tensor a, Tensor b) where TOp : struct, IReal2
    {
        var type = Dtype.Floating(result_type(a, b));
        var (x, y) = (a.Raw(type), b.Raw(type));
        var result = Tensor.New(Geometry.Broadcast(a.sizes, b.sizes), type);
        if (type == ScalarType.Float32) Broadcast.Run<RealRows<TOp, float>, float, float>(x, y, result);
        else if (type == ScalarType.Float64) Broadcast.Run<RealRows<TOp, double>, double, double>(x, y, result);
        else throw Dtype.Unsupported(type, typeof(TOp).Name);
        return result;
    }

    public static Tensor Compare<TOp>(Tensor a, Tensor b) where TOp : struct, IComparison
    {
        var type = result_type(a, b);
        var (x, y) = (a.Raw(type), b.Raw(type));
        var result = Tensor.New(Geometry.Broadcast(a.sizes, b.sizes), ScalarType.Bool);
        switch (type)
        {
            case ScalarType.Float32: Broadcast.Run<ComparisonRows<TOp, float>, float, byte>(x, y, result); break;
            case ScalarType.Float64: Broadcast.Run<ComparisonRows<TOp, double>, double, byte>(x, y, result); break;
            case ScalarType.Int64: Broadcast.Run<ComparisonRows<TOp, long>, long, byte>(x, y, result); break;
            case ScalarType.Int32: Broadcast.Run<ComparisonRows<TOp, int>, int, byte>(x, y, result); break;
            case ScalarType.Int16: Broadcast.Run<ComparisonRows<TOp, short>, short, byte>(x, y, result); break;
            case ScalarType.Int8: Broadcast.Run<ComparisonRows<TOp, sbyte>, sbyte, byte>(x, y, result); break;
            case ScalarType.Byte or ScalarType.Bool: Broadcast.Run<ComparisonRows<TOp, byte>, byte, byte>(x, y, result); break;
            default: throw Dtype.Unsupported(type, typeof(TOp).Name);
        }
        return result;
    }

    public static Tensor Bits<TOp>(Tensor a, Tensor b) where TOp : struct, IBits
    {
        var (type, result) = Prepare(ref a, ref b, null);
        switch (type)
        {
            case ScalarType.Int64: Broadcast.Run<BitRows<TOp, long>, long, long>(a, b, result); break;
            case ScalarType.Int32: Broadcast.Run<BitRows<TOp, int>, int, int>(a, b, result); break;
            case ScalarType.Int16: Broadcast.Run<BitRows<TOp, short>, short, short>(a, b, result); break;
            case ScalarType.Int8: Broadcast.Run<BitRows<TOp, sbyte>, sbyte, sbyte>(a, b, result); break;
            case ScalarType.Byte or ScalarType.Bool: Broadcast.Run<BitRows<TOp, byte>, byte, byte>(a, b, result); break;
            default: throw Fail.Native($"\"{typeof(TOp).Name}\" not implemented for '{type}'");
        }
        return result;
    }

    private static (ScalarType Type, Tensor Result) Prepare(ref Tensor a, ref Tensor b, Tensor? into)
    {
        var type = result_type(a, b);
        (a, b) = (a.Raw(type), b.Raw(type));
        return (type, into ?? Tensor.New(Geometry.Broadcast(a.sizes, b.sizes), type));
    }
}
