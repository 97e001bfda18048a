namespace Microsoft.Data.Analysis;

/// <summary>The fields of a row, its number among the rows of data (from 1) and the line of the text on which it starts.</summary>
internal sealed record CsvRow(string[] Fields, long Number, long Line)
{
    public string Place => FormattableString.Invariant($"Row {Number} (line {Line})");
}
