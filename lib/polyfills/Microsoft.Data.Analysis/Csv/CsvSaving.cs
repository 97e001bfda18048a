using System.Globalization;
using CsvHelper;

namespace Microsoft.Data.Analysis;

/// <summary>Writes a frame as CSV: numbers so that they read back as they were, quotes only where text needs them.</summary>
internal static class CsvSaving
{
    public static void Check(DataFrame frame, char separator, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(frame);
        if (culture.NumberFormat.NumberDecimalSeparator == separator.ToString())
            throw new ArgumentException($"The culture '{culture.Name}' writes numbers with '{separator}', which separates the fields too. Pass separator: ';' or CultureInfo.InvariantCulture.", nameof(separator));
    }

    public static void Save(DataFrame frame, TextWriter text, char separator, bool header, CultureInfo culture)
    {
        if (frame.Columns.Count == 0) return;
        using var csv = CsvWriter.Create(text, new CsvWriterOptions { Separator = separator, NewLine = Environment.NewLine }, leaveOpen: true);
        if (header) Write(csv, frame.Columns.Select(c => c.Name));
        for (long row = 0; row < frame.Rows.Count; row++)
            Write(csv, frame.Columns.Select(c => Field(c[row], culture)));
    }

    private static void Write(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (string field in fields) csv.WriteField(field);
        csv.EndRecord();
    }

    private static string Field(object value, CultureInfo culture) => value switch
    {
        null => "",
        float number => number.ToString("G9", culture),
        double number => number.ToString("G17", culture),
        decimal number => number.ToString("G31", culture),
        _ => Convert.ToString(value, culture),
    };
}
