namespace TorchSharp.Kernels;

/// <summary>A matrix in memory: element [i, j] is at Data[i·Row + j·Column], strides in elements. op(A) is a matter of the strides.</summary>
internal readonly unsafe struct Matrix<T>(T* data, nint row, nint column)
    where T : unmanaged
{
    public readonly T* Data = data;
    public readonly nint Row = row;
    public readonly nint Column = column;

    public Matrix<T> Transposed => new(Data, Column, Row);

    public Matrix<T> Moved(nint elements) => new(Data + elements, Row, Column);

    /// <summary>The part that begins at row i and column j.</summary>
    public Matrix<T> From(nint i, nint j) => new(Data + (i * Row) + (j * Column), Row, Column);
}
