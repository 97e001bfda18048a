namespace Microsoft.Data.Analysis;

/// <summary>What many cells can be folded to.</summary>
internal enum Aggregate
{
    Sum,
    Product,
    Max,
    Min,
}
