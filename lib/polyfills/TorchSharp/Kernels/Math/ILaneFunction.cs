namespace TorchSharp.Kernels;

/// <summary>A function of one number, for a whole register at once.</summary>
internal interface ILaneFunction
{
    /// <summary>What one number costs, in elements of plain arithmetic.</summary>
    static abstract int Cost { get; }

    static abstract V Of<S, V, T>(V x)
        where S : struct, ILanes<V, T>
        where V : struct
        where T : unmanaged;
}
