namespace Microsoft.Data.Analysis;

/// <summary>What two cells can be compared for.</summary>
internal enum CellComparison
{
    Equals,
    NotEquals,
    GreaterThan,
    GreaterThanOrEqual,
    LessThan,
    LessThanOrEqual,
}
