using System.Globalization;

namespace Microsoft.Data.Analysis;

/// <summary>How a CSV is read.</summary>
internal sealed record CsvOptions
{
    public char Separator { get; init; }

    public bool Header { get; init; }

    public string[] ColumnNames { get; init; }

    public Type[] DataTypes { get; init; }

    /// <summary>-1 for all.</summary>
    public long RowsToRead { get; init; }

    /// <summary>The header is one of them.</summary>
    public int GuessRows { get; init; }

    public bool AddIndexColumn { get; init; }

    public bool RenameDuplicates { get; init; }

    public CultureInfo Culture { get; init; }

    public Func<IEnumerable<string>, Type> Guess { get; init; }
}
