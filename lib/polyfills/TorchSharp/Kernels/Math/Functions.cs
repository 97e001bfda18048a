namespace TorchSharp.Kernels;

/// <summary>The functions that <see cref="Map"/> runs over arrays.</summary>
internal static class Functions
{
    public readonly struct Exp : ILaneFunction
    {
        public static int Cost => 2;

        public static V Of<S, V, T>(V x)
            where S : struct, ILanes<V, T> where V : struct where T : unmanaged => LaneExp<S, V, T>.Exp(x);
    }

    public readonly struct Log : ILaneFunction
    {
        public static int Cost => 3;

        public static V Of<S, V, T>(V x)
            where S : struct, ILanes<V, T> where V : struct where T : unmanaged => LaneLog<S, V, T>.Log(x);
    }

    public readonly struct Tanh : ILaneFunction
    {
        public static int Cost => 3;

        public static V Of<S, V, T>(V x)
            where S : struct, ILanes<V, T> where V : struct where T : unmanaged => LaneExp<S, V, T>.Tanh(x);
    }

    public readonly struct Sigmoid : ILaneFunction
    {
        public static int Cost => 3;

        public static V Of<S, V, T>(V x)
            where S : struct, ILanes<V, T> where V : struct where T : unmanaged => LaneExp<S, V, T>.Sigmoid(x);
    }

    public readonly struct Erf : ILaneFunction
    {
        public static int Cost => 5;

        public static V Of<S, V, T>(V x)
            where S : struct, ILanes<V, T> where V : struct where T : unmanaged => LaneErf<S, V, T>.Erf(x);
    }

    public readonly struct Gelu : ILaneFunction
    {
        public static int Cost => 5;

        public static V Of<S, V, T>(V x)
            where S : struct, ILanes<V, T> where V : struct where T : unmanaged => LaneErf<S, V, T>.Gelu(x);
    }

    public readonly struct GeluTanh : ILaneFunction
    {
        public static int Cost => 4;

        public static V Of<S, V, T>(V x)
            where S : struct, ILanes<V, T> where V : struct where T : unmanaged => LaneErf<S, V, T>.GeluTanh(x);
    }
}
