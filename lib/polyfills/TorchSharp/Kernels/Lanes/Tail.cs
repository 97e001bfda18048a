namespace TorchSharp.Kernels;

/// <summary>The last numbers of a row, fewer than a register.</summary>
internal static unsafe class Tail<S, V, T>
    where S : struct, ILanes<V, T>
    where V : struct
    where T : unmanaged
{
    /// <summary>The first <paramref name="count"/> lanes from memory, <paramref name="rest"/> in the others.</summary>
    public static V Load(T* from, nint count, V rest)
    {
        T* lanes = stackalloc T[S.Count];
        S.Store(rest, lanes);
        for (nint i = 0; i < count; i++)
            lanes[i] = from[i];
        return S.Load(lanes);
    }

    /// <summary>The first <paramref name="count"/> lanes to memory.</summary>
    public static void Store(V value, T* to, nint count)
    {
        T* lanes = stackalloc T[S.Count];
        S.Store(value, lanes);
        for (nint i = 0; i < count; i++)
            to[i] = lanes[i];
    }
}
