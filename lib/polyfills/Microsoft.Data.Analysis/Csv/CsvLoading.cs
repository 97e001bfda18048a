namespace Microsoft.Data.Analysis;

/// <summary>Reads a CSV into a frame. The frame is made of columns that are full: an error leaves nothing half loaded.</summary>
internal static class CsvLoading
{
    public static DataFrame Load(TextReader text, CsvOptions options)
    {
        if (options.DataTypes is null && options.GuessRows <= 0)
            throw new ArgumentException($"guessRows must be at least 1, not {options.GuessRows}, unless dataTypes are given.", nameof(options));
        using var rows = Limited(CsvRows.Read(text, options.Separator, options.Header), options).GetEnumerator();
        CsvRow[] guessed = [.. Take(rows, Math.Max(options.GuessRows, options.Header ? 1 : 0))];
        if (guessed.Length == 0) throw new FormatException("The CSV is empty: it has no header and no row.");
        string[] header = options.Header ? guessed[0].Fields : null;
        var first = guessed.Skip(options.Header ? 1 : 0).ToArray();
        var columns = NewColumns(CsvTypes.Of(first, options), options.ColumnNames ?? header, options.RenameDuplicates);
        foreach (var row in first) Append(row, columns, options);
        while (rows.MoveNext()) Append(rows.Current, columns, options);
        return new DataFrame(options.AddIndexColumn ? [Index(columns), .. columns] : columns);
    }

    private static IEnumerable<CsvRow> Limited(IEnumerable<CsvRow> rows, CsvOptions options) =>
        options.RowsToRead < 0 ? rows : rows.TakeWhile(row => row.Number <= options.RowsToRead);

    private static IEnumerable<CsvRow> Take(IEnumerator<CsvRow> rows, int count)
    {
        for (int i = 0; i < count && rows.MoveNext(); i++) yield return rows.Current;
    }

    private static DataFrameColumn[] NewColumns(Type[] types, string[] names, bool rename)
    {
        if (names is not null && names.Length < types.Length)
            throw new FormatException($"The rows have {types.Length} fields, but there are {names.Length} column names: column {names.Length + 1} has none.");
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. types.Select((type, i) => DataFrame.NewColumn(Name(names?[i], i, rename ? taken : null), type))];
    }

    private static string Name(string name, int index, Dictionary<string, int> taken)
    {
        if (string.IsNullOrEmpty(name)) name = FormattableString.Invariant($"Column{index}");
        if (taken is null) return name;
        taken[name] = taken.GetValueOrDefault(name) + 1;
        return taken[name] == 1 ? name : FormattableString.Invariant($"{name}.{taken[name] - 1}");
    }

    private static Int64DataFrameColumn Index(DataFrameColumn[] columns) =>
        new("IndexColumn", Enumerable.Range(0, (int)(columns.FirstOrDefault()?.Length ?? 0)).Select(i => (long)i));

    private static void Append(CsvRow row, DataFrameColumn[] columns, CsvOptions options)
    {
        if (row.Fields.Length > columns.Length)
            throw new ArgumentException($"{row.Place} has {row.Fields.Length} fields for {columns.Length} columns; the first without a column is '{row.Fields[columns.Length]}'.", nameof(row));
        for (int i = 0; i < columns.Length; i++)
        {
            if (i < row.Fields.Length) AppendField(row, i, columns[i], options);
            else columns[i].AppendNulls(1);
        }
    }

    private static void AppendField(CsvRow row, int field, DataFrameColumn column, CsvOptions options)
    {
        try
        {
            column.AppendText(row.Fields[field], options.Culture);
        }
        catch (FormatException e)
        {
            throw new FormatException(Explain(row, field, column, options), e);
        }
        catch (OverflowException e)
        {
            throw new OverflowException(Explain(row, field, column, options), e);
        }
    }

    private static string Explain(CsvRow row, int field, DataFrameColumn column, CsvOptions options) =>
        $"{row.Place}, column '{column.Name}': '{row.Fields[field]}' is no {column.DataType} in culture '{options.Culture.Name}'. Pass dataTypes or cultureInfo that fit.";
}
