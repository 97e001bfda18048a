namespace TorchSharp.Kernels;

/// <summary>C[m, n] = alpha·A[m, k]·B[k, n] + beta·C. With beta = 0, C is written without being read.</summary>
internal unsafe struct Product<T>
    where T : unmanaged
{
    public nint M;
    public nint N;
    public nint K;
    public T Alpha;
    public Matrix<T> A;
    public Matrix<T> B;
    public T Beta;
    public Matrix<T> C;

    /// <summary>The same for a block of C.</summary>
    public readonly Product<T> Block(nint row, nint rows, nint column, nint columns)
    {
        var part = this;
        (part.M, part.N) = (rows, columns);
        part.A = A.From(row, 0);
        part.B = B.From(0, column);
        part.C = C.From(row, column);
        return part;
    }
}
