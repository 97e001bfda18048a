namespace TorchSharp.Kernels;

/// <summary>Gradients of functions of one number, for <see cref="Map"/>: (gradient of the output, input or output) to gradient of the input.</summary>
internal static class Gradients
{
    /// <summary>From the output y: g·y.</summary>
    public readonly struct Exp : ILaneFunction2
    {
        public static int Cost => 1;

        public static V Of<S, V, T>(V g, V y)
            where S : struct, ILanes<V, T> where V : struct where T : unmanaged => S.Mul(g, y);
    }

    /// <summary>From the output y: g·(1 − y²).</summary>
    public readonly struct Tanh : ILaneFunction2
    {
        public static int Cost => 1;

        public static V Of<S, V, T>(V g, V y)
            where S : struct, ILanes<V, T> where V : struct where T : unmanaged => S.Mul(g, S.NegMulAdd(y, y, S.Of(1)));
    }

    /// <summary>From the output y: g·y·(1 − y).</summary>
    public readonly struct Sigmoid : ILaneFunction2
    {
        public static int Cost => 1;

        public static V Of<S, V, T>(V g, V y)
            where S : struct, ILanes<V, T> where V : struct where T : unmanaged => S.Mul(g, S.NegMulAdd(y, y, y));
    }

    /// <summary>From the input x: g·(Φ(x) + x·φ(x)).</summary>
    public readonly struct Gelu : ILaneFunction2
    {
        public static int Cost => 7;

        public static V Of<S, V, T>(V g, V x)
            where S : struct, ILanes<V, T> where V : struct where T : unmanaged => S.Mul(g, LaneErf<S, V, T>.GeluSlope(x));
    }

    /// <summary>From the input x.</summary>
    public readonly struct GeluTanh : ILaneFunction2
    {
        public static int Cost => 5;

        public static V Of<S, V, T>(V g, V x)
            where S : struct, ILanes<V, T> where V : struct where T : unmanaged => S.Mul(g, LaneErf<S, V, T>.GeluTanhSlope(x));
    }
}
