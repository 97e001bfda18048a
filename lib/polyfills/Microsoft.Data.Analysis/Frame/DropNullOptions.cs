namespace Microsoft.Data.Analysis;

/// <summary>Which rows <see cref="DataFrame.DropNulls"/> leaves out.</summary>
public enum DropNullOptions
{
    /// <summary>Rows with a null in any column.</summary>
    Any,

    /// <summary>Rows with a null in every column.</summary>
    All,
}
