using System.Globalization;

namespace Microsoft.Data.Analysis;

public partial class PrimitiveDataFrameColumn<T>
{
    /// <inheritdoc/>
    public override double Mean()
    {
        if (Length == 0) return 0;
        object sum = Sum() ?? throw new InvalidOperationException($"Column '{Name}' holds nulls only, so it has no mean. Drop or fill them.");
        return Convert.ToDouble(sum, CultureInfo.InvariantCulture) / (Length - NullCount);
    }

    /// <inheritdoc/>
    public override double Median()
    {
        int[] rows = DropNulls().SortedRows(ascending: true, nullsLast: true);
        if (rows.Length == 0) return 0;
        var values = DropNulls().Cells;
        double At(int i) => Convert.ToDouble(values.Values[rows[i]], CultureInfo.InvariantCulture);
        int middle = rows.Length / 2;
        return rows.Length % 2 == 0 ? (At(middle) + At(middle - 1)) / 2 : At(middle);
    }

    /// <inheritdoc/>
    public override bool Any() => this is PrimitiveDataFrameColumn<bool> mask ? mask.Cells.Values.Contains(true) : base.Any();

    /// <inheritdoc/>
    public override bool All() => this is PrimitiveDataFrameColumn<bool> mask ? mask.All(v => v == true) : base.All();

    /// <inheritdoc/>
    public override DataFrameColumn Clamp<U>(U min, U max, bool inPlace = false) => Clamp(ToCell(min), ToCell(max), inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn Filter<U>(U min, U max) => Filter(ToCell(min), ToCell(max));

    internal override object Fold(Aggregate aggregate, IEnumerable<long> rows)
    {
        var (operations, found, total) = (Operations<T>.Of, false, default(T));
        foreach (int row in RowsOf(rows))
        {
            if (!Cells.Valid[row]) continue;
            total = found ? operations.Fold(aggregate, total, Cells.Values[row]) : operations.Fold(aggregate, Cells.Values[row]);
            found = true;
        }
        return found ? total : operations.Nothing(aggregate);
    }

    internal override DataFrameColumn Transform(string operation, bool inPlace) =>
        operation == nameof(Abs) ? Apply(Operations<T>.Of.Abs, inPlace) : Apply(Operations<T>.Of.Round, inPlace);

    internal override DataFrameColumn Accumulate(Aggregate aggregate, IEnumerable<long> rows, bool inPlace)
    {
        var result = inPlace ? this : Clone();
        T? total = null;
        foreach (int row in RowsOf(rows))
        {
            if (result.Cells[row] is not { } value) continue;
            total = total is { } before ? Operations<T>.Of.Fold(aggregate, before, value) : Operations<T>.Of.Fold(aggregate, value);
            result.Cells[row] = total;
        }
        return result;
    }

    private static T ToCell<U>(U value) => (T)Convert.ChangeType(value, typeof(T), CultureInfo.InvariantCulture);

    private IEnumerable<int> RowsOf(IEnumerable<long> rows) => rows?.Select(row => checked((int)row)) ?? Enumerable.Range(0, Cells.Count);
}
