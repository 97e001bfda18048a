namespace TorchSharp.Kernels;

/// <summary>Work on a range of items (rows, or numbers) written once for all register widths.</summary>
internal interface ILaneRange<T>
    where T : unmanaged
{
    void Run<S, V>(nint from, nint to)
        where S : struct, ILanes<V, T>
        where V : struct;
}
