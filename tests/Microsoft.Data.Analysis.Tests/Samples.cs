namespace Microsoft.Data.Analysis.Tests;

internal static class Samples
{
    /// <summary>Four animals: a null mass, a null count.</summary>
    public static DataFrame Animals() => new(
        new StringDataFrameColumn("species", ["cat", "dog", "cat", "owl"]),
        new DoubleDataFrameColumn("mass", [4.0, 20.0, null, 1.5]),
        new Int32DataFrameColumn("count", [2, 3, 5, null]));

    public static object?[] Values(DataFrameColumn column) => [.. column.Cast<object?>()];

    public static string[] Names(DataFrame frame) => [.. frame.Columns.Select(c => c.Name)];
}
