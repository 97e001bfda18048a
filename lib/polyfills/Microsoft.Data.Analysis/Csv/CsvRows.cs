using CsvHelper;

namespace Microsoft.Data.Analysis;

/// <summary>The rows of a CSV: fields trimmed, blank lines skipped, "" inside quotes a quote.</summary>
internal static class CsvRows
{
    /// <summary>The rows; with a header the first one has number 0.</summary>
    public static IEnumerable<CsvRow> Read(TextReader text, char separator, bool header)
    {
        using var reader = CsvReader.Create(text, Options(separator), leaveOpen: true);
        long number = header ? 0 : 1;
        while (reader.Read())
        {
            string[] fields = new string[reader.FieldCount];
            for (int i = 0; i < fields.Length; i++) fields[i] = reader.GetString(i);
            if (fields.Length == 1 && fields[0].Length == 0 && IsBlank(reader.RawRecord)) continue;
            yield return new(fields, number++, reader.LineNumber);
        }
    }

    private static CsvReaderOptions Options(char separator) => new()
    {
        Separator = separator,
        HasHeader = false,
        DetectSeparatorHint = false,
        SkipEmptyLines = true,
        TrimWhitespace = true,
        TrimInsideQuotes = true,
        TrackLineNumbers = true,
        PoolStrings = true,
        OnMalformedRecord = Check,
    };

    /// <summary>A quote within an unquoted field is text; one that opens a field and does not close it is not.</summary>
    private static void Check(CsvMalformedRecord bad)
    {
        if (bad.Reason == CsvMalformedReason.StrayQuote) return;
        throw new FormatException(FormattableString.Invariant(
            $"Line {bad.LineNumber} opens a quote that does not close its field. Close it, and write a quote inside quotes twice."));
    }

    private static bool IsBlank(ReadOnlySpan<byte> record) => record.Trim(" \t"u8).Length == 0;
}
