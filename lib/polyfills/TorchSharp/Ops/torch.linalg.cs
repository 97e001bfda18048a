namespace TorchSharp;

public static partial class torch
{
    /// <summary>Linear algebra of matrices and stacks of them; decompositions by Math.NET Numerics in double precision.</summary>
    public static partial class linalg
    {
    }
}
