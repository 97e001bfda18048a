namespace Microsoft.Data.Analysis;

public sealed partial class DataFrame
{
    /// <summary>A frame of rows, with the columns' names and types.</summary>
    /// <param name="vals">Rows of values, converted as by <see cref="Append(IEnumerable{object}, bool, System.Globalization.CultureInfo)"/>.</param>
    /// <param name="columnInfos">Names and types.</param>
    public static DataFrame LoadFrom(IEnumerable<IList<object>> vals, IList<(string, Type)> columnInfos)
    {
        ArgumentNullException.ThrowIfNull(vals);
        ArgumentNullException.ThrowIfNull(columnInfos);
        var frame = new DataFrame(columnInfos.Select(info => NewColumn(info.Item1, info.Item2)));
        foreach (var row in vals) frame.Append(row, inPlace: true);
        return frame;
    }

    internal static DataFrameColumn NewColumn(string name, Type type) => NamedColumns.TryCreate(name, type)
        ?? throw new NotSupportedException($"Column '{name}' cannot hold {type}. Columns hold string, bool, char, DateTime and the types of numbers.");
}
