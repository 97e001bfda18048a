namespace TorchSharp.Kernels;

/// <summary>Work on the items from one number up to another, in any order, on any thread.</summary>
internal interface IRange
{
    void Run(nint from, nint to);
}
