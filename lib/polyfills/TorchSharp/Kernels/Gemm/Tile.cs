namespace TorchSharp.Kernels;

/// <summary>One call of the micro kernel: C = alpha·A·B (+ beta·C), strides in elements; B's and C's columns lie side by side.</summary>
internal unsafe struct Tile<T>
    where T : unmanaged
{
    public nint K;
    public T* A;
    public nint ARow;
    public nint AColumn;
    public T* B;
    public nint BRow;
    public T* C;
    public nint CRow;
    public T Alpha;
    public T Beta;

    /// <summary>False: beta is zero and C is written without being read, NaN and all.</summary>
    public bool Keep;
}
