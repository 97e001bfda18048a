namespace TorchSharp.Kernels;

/// <summary>Where a stack of matrices lies in an array: steps, in elements, from matrix to matrix, row to row, column to column. None is negative.</summary>
internal readonly record struct Layout(nint Step, nint Row, nint Column)
{
    /// <summary>Elements from the first number of the first matrix to the last of the last, both included.</summary>
    public nint Extent(nint batch, nint rows, nint columns) =>
        batch == 0 || rows == 0 || columns == 0 ? 0 : ((batch - 1) * Step) + ((rows - 1) * Row) + ((columns - 1) * Column) + 1;
}
