using System.Globalization;
using System.Text;

namespace Microsoft.Data.Analysis;

public sealed partial class DataFrame
{
    internal const int ShownRows = 25;

    /// <summary>Names and the first 25 rows, padded to columns, in the current culture.</summary>
    public override string ToString() => ToString(ShownRows);

    /// <summary>Names and the first rows, padded to columns, in the current culture.</summary>
    public string ToString(long rowsToShow) => Text(rowsToShow, CellText.Of);

    internal string Text(long rowsToShow, Func<object, string> cellText)
    {
        int width = Math.Max(10, Columns.Select(c => c.Name.Length + 1).DefaultIfEmpty().Max());
        var text = new StringBuilder();
        text.AppendLine(string.Concat(Columns.Select(c => c.Name.PadRight(width))));
        long shown = Math.Min(rowsToShow, Rows.Count);
        for (long row = 0; row < shown; row++)
            text.AppendLine(string.Concat(Columns.Select(c => cellText(c[row]).PadRight(width))));
        if (shown < Rows.Count) text.AppendLine(CultureInfo.InvariantCulture, $"  ... {shown} of total {Rows.Count}");
        return text.ToString();
    }
}
