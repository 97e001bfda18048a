using System.Globalization;

namespace Microsoft.Data.Analysis;

public sealed partial class DataFrame
{
    /// <summary>Appends rows, of another frame for instance.</summary>
    public DataFrame Append(IEnumerable<DataFrameRow> rows, bool inPlace = false, CultureInfo cultureInfo = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var appended = inPlace ? this : Clone();
        foreach (var row in rows.ToArray()) appended.Append(row, inPlace: true, cultureInfo);
        return appended;
    }

    /// <summary>Appends a row, its values in the order of the columns; those that are missing at the end become null.</summary>
    /// <param name="row">Values, converted by <see cref="Convert.ChangeType(object, Type, IFormatProvider)"/>; "null" is null, "" too but in columns of strings.</param>
    /// <param name="inPlace">False copies the whole frame first, so appending in a loop is quadratic.</param>
    /// <param name="cultureInfo">Null for the current culture.</param>
    /// <exception cref="ArgumentException">More values than columns.</exception>
    /// <exception cref="FormatException">A value cannot be converted; nothing is appended.</exception>
    public DataFrame Append(IEnumerable<object> row = null, bool inPlace = false, CultureInfo cultureInfo = null)
    {
        object[] values = row is null ? [] : [.. row];
        if (values.Length > Columns.Count)
            throw new ArgumentException($"The row has {values.Length} values for {Columns.Count} columns.", nameof(row));
        return Append(i => i < values.Length ? values[i] : null, inPlace, cultureInfo);
    }

    /// <summary>Appends a row, its values by the columns' names; those that are missing become null.</summary>
    /// <exception cref="ArgumentException">There is no column of a name.</exception>
    /// <exception cref="FormatException">A value cannot be converted; nothing is appended.</exception>
    public DataFrame Append(IEnumerable<KeyValuePair<string, object>> row, bool inPlace = false, CultureInfo cultureInfo = null)
    {
        ArgumentNullException.ThrowIfNull(row);
        var values = new object[Columns.Count];
        foreach (var (name, value) in row) values[Columns.Require(name)] = value;
        return Append(i => values[i], inPlace, cultureInfo);
    }

    private DataFrame Append(Func<int, object> value, bool inPlace, CultureInfo culture)
    {
        var appended = inPlace ? this : Clone();
        object[] cells = [.. appended.Columns.Select((column, i) => ToCell(value(i), column, culture ?? CultureInfo.CurrentCulture))];
        for (int i = 0; i < cells.Length; i++)
        {
            appended.Columns[i].AppendNulls(1);
            appended.Columns[i][appended.Rows.Count] = cells[i];
        }
        appended.Columns.RowCount++;
        return appended;
    }

    private static object ToCell(object value, DataFrameColumn column, CultureInfo culture)
    {
        if (value is null || (value is string text && IsNull(text, column))) return null;
        try
        {
            return Convert.ChangeType(value, column.DataType, culture);
        }
        catch (FormatException e)
        {
            throw new FormatException(Explain(), e);
        }
        catch (OverflowException e)
        {
            throw new OverflowException(Explain(), e);
        }

        string Explain() => $"Column '{column.Name}' takes {column.DataType}, not '{value}' (culture '{culture.Name}').";
    }

    private static bool IsNull(string text, DataFrameColumn column) =>
        (text.Length == 0 && column.DataType != typeof(string)) || text.Equals("null", StringComparison.OrdinalIgnoreCase);
}
