using System.Globalization;

namespace Microsoft.Data.Analysis;

/// <summary>The types of a CSV's columns, guessed as the package does: bool, float, DateTime or string, always in the current culture.</summary>
internal static class CsvTypes
{
    public static Type[] Of(IReadOnlyList<CsvRow> rows, CsvOptions options)
    {
        int columns = rows.Select(r => r.Fields.Length).Append(options.DataTypes?.Length ?? 0).Max();
        if (options.DataTypes is { } types)
            return types.Length == columns ? types
                : throw new ArgumentException($"There are {types.Length} data types for {columns} columns. Give one for each.", nameof(options));
        if (rows.FirstOrDefault(r => r.Fields.Length < columns) is { } shorter)
            throw new FormatException($"{shorter.Place} has {shorter.Fields.Length} fields, but there are {columns} columns: the field for column {shorter.Fields.Length + 1} is missing.");
        return [.. Enumerable.Range(0, columns).Select(i => (options.Guess ?? Guess)(rows.Select(r => r.Fields[i])))];
    }

    /// <summary>Float wins over bool, bool over DateTime, string over all; nothing and "null" are no evidence, and without any it is string.</summary>
    private static Type Guess(IEnumerable<string> fields)
    {
        Type[] kinds = [.. fields.Where(f => f.Length > 0 && !f.Equals("null", StringComparison.OrdinalIgnoreCase)).Select(Kind).Distinct()];
        if (kinds.Length == 0) return typeof(string);
        return Array.Find([typeof(string), typeof(float), typeof(bool)], kinds.Contains) ?? typeof(DateTime);
    }

    private static Type Kind(string field)
    {
        if (bool.TryParse(field, out _)) return typeof(bool);
        if (float.TryParse(field, CultureInfo.CurrentCulture, out _)) return typeof(float);
        return DateTime.TryParse(field, CultureInfo.CurrentCulture, out _) ? typeof(DateTime) : typeof(string);
    }
}
