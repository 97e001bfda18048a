namespace Microsoft.Data.Analysis;

public sealed partial class StringDataFrameColumn
{
    /// <summary>The string behind each row's.</summary>
    public static StringDataFrameColumn operator +(StringDataFrameColumn left, string right) => left.Add(right);

    /// <summary>The string before each row's.</summary>
    public static StringDataFrameColumn operator +(string left, StringDataFrameColumn right) => right.Apply(cell => cell is null ? null : left + cell);

    /// <summary>The string behind each row's; nulls stay.</summary>
    public StringDataFrameColumn Add(string value, bool inPlace = false) => Apply(cell => cell is null ? null : cell + value, inPlace);

    /// <summary>Where the rows equal the string; a null equals null only.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseEquals(string value) => Mask(i => cells[i] == value);

    /// <summary>Where the rows differ from the string.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(string value) => Mask(i => cells[i] != value);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseIsNull() => Mask(i => cells[i] is null);

    /// <inheritdoc/>
    public override PrimitiveDataFrameColumn<bool> ElementwiseIsNotNull() => Mask(i => cells[i] is not null);

    internal override DataFrameColumn Combine(BinaryOperation operation, DataFrameColumn other, bool reverse, bool inPlace)
    {
        if (operation != BinaryOperation.Add) throw NoNumbers(operation.ToString());
        var result = inPlace ? this : Clone();
        for (int i = 0; i < cells.Count; i++)
        {
            string text = Convert.ToString(other[other.Length == 1 ? 0 : i], System.Globalization.CultureInfo.CurrentCulture);
            bool missing = cells[i] is null || !other.IsValid(other.Length == 1 ? 0 : i);
            result.cells[i] = missing ? null : reverse ? text + cells[i] : cells[i] + text;
        }
        return result;
    }

    internal override BooleanDataFrameColumn Compare(CellComparison comparison, DataFrameColumn other)
    {
        if (comparison > CellComparison.NotEquals) throw NoNumbers(comparison.ToString());
        if (other is not StringDataFrameColumn strings)
            throw new NotSupportedException($"Column '{Name}' holds strings and does not compare with {other.DataType.Name}.");
        bool equal = comparison == CellComparison.Equals;
        return Mask(i => cells[i] == strings.cells[strings.cells.Count == 1 ? 0 : i] == equal);
    }

    internal override DataFrameColumn Shift(int bits, bool inPlace) => throw NoNumbers("Shifting");

    internal override object Fold(Aggregate aggregate, IEnumerable<long> rows) => throw NoNumbers(aggregate.ToString());

    internal override DataFrameColumn Transform(string operation, bool inPlace) => throw NoNumbers(operation);

    internal override DataFrameColumn Accumulate(Aggregate aggregate, IEnumerable<long> rows, bool inPlace) => throw NoNumbers("Cumulative" + aggregate);

    private BooleanDataFrameColumn Mask(Func<int, bool> holds) => NullMask.Boolean(Name, [.. Enumerable.Range(0, cells.Count).Select(holds)]);
}
