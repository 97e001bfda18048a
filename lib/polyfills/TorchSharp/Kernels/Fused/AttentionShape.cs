namespace TorchSharp.Kernels;

/// <summary>softmax(scale·Q·Kᵀ + mask)·V for Batch (batch times heads) contiguous q [Queries, Width], k [Keys, Width], v [Keys, ValueWidth].</summary>
/// <param name="Batch">Matrices of each kind.</param>
/// <param name="Queries">Rows of q and of the output.</param>
/// <param name="Keys">Rows of k and v.</param>
/// <param name="Width">Numbers in a query and a key.</param>
/// <param name="ValueWidth">Numbers in a value.</param>
/// <param name="Scale">Usually 1/√Width.</param>
/// <param name="Causal">Query i sees the keys 0 to i.</param>
/// <param name="MaskStep">From one batch's mask [Queries, Keys] to the next one's; 0: the same for all.</param>
internal readonly record struct AttentionShape(nint Batch, nint Queries, nint Keys, nint Width, nint ValueWidth, double Scale, bool Causal, nint MaskStep)
{
    /// <summary>Keys that query i sees.</summary>
    public nint Visible(nint i) => Causal ? Math.Min(Keys, i + 1) : Keys;
}
