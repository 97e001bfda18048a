using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>Backward: dn = dh·(1 − z)·(1 − n²), dr = dn·u·r·(1 − r) with u the third part of fromH, dz = dh·(hBefore − n)·z·(1 − z).</summary>
internal readonly unsafe struct GruGradientRows<T>(T* gates, T* fromH, T* before, T* dh, T* dFromX, T* dFromH, T* dBefore, nint hidden) : ILaneRange<T>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run<S, V>(nint from, nint to)
        where S : struct, ILanes<V, T>
        where V : struct
    {
        for (nint row = from; row < to; row++)
            for (nint j = 0; j < hidden; j += S.Count)
            {
                nint left = hidden - j, at = (row * hidden) + j, wide = (3 * row * hidden) + j, second = wide + hidden, third = second + hidden;
                V r = RowMath<S, V, T>.Some(gates + wide, left), z = RowMath<S, V, T>.Some(gates + second, left);
                V n = RowMath<S, V, T>.Some(gates + third, left);
                V d = RowMath<S, V, T>.Some(dh + at, left), rest = S.Sub(RowMath<S, V, T>.Some(before + at, left), n);
                V dn = S.Mul(S.NegMulAdd(d, z, d), S.NegMulAdd(n, n, S.Of(1)));
                V dr = S.Mul(S.Mul(dn, RowMath<S, V, T>.Some(fromH + third, left)), S.NegMulAdd(r, r, r));
                V dz = S.Mul(S.Mul(d, rest), S.NegMulAdd(z, z, z));
                RowMath<S, V, T>.Put(dr, dFromX + wide, left);
                RowMath<S, V, T>.Put(dr, dFromH + wide, left);
                RowMath<S, V, T>.Put(dz, dFromX + second, left);
                RowMath<S, V, T>.Put(dz, dFromH + second, left);
                RowMath<S, V, T>.Put(dn, dFromX + third, left);
                RowMath<S, V, T>.Put(S.Mul(dn, r), dFromH + third, left);
                RowMath<S, V, T>.Put(S.Mul(d, z), dBefore + at, left);
            }
    }
}
