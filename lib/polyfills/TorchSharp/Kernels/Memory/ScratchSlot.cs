namespace TorchSharp.Kernels;

/// <summary>Who uses a thread's working memory; kernels that call one another use different slots.</summary>
internal enum ScratchSlot
{
    PackedA,
    PackedB,
    Kernel,
    Kernel2,
    Count,
}
