namespace Microsoft.Data.Analysis;

/// <summary>What can be done with cells of a type. Of any type: equality and parsing; subclasses know more.</summary>
internal class Operations<T>
    where T : unmanaged
{
    public static Operations<T> Of { get; } = OperationsTable.For(typeof(T)) as Operations<T> ?? new Operations<T>();

    public virtual bool AreNumbers => false;

    public virtual T Parse(string text, IFormatProvider culture) => (T)Convert.ChangeType(text, typeof(T), culture);

    /// <summary>Combines valid cells; an operand of one cell serves every row.</summary>
    public virtual void Combine(BinaryOperation operation, ReadOnlySpan<T> left, ReadOnlySpan<T> right, ReadOnlySpan<bool> valid, Span<T> result) =>
        throw NotFor(operation.ToString());

    public virtual T Shift(T value, int bits) => throw NotFor("shifting");

    /// <summary>Compares cells; an operand of one cell serves every row.</summary>
    public virtual void Compare(CellComparison comparison, ReadOnlySpan<T> left, ReadOnlySpan<T> right, Span<bool> result)
    {
        if (comparison > CellComparison.NotEquals) throw NotFor(comparison.ToString());
        for (int i = 0; i < result.Length; i++)
        {
            bool equal = EqualityComparer<T>.Default.Equals(left[left.Length == 1 ? 0 : i], right[right.Length == 1 ? 0 : i]);
            result[i] = equal == (comparison == CellComparison.Equals);
        }
    }

    /// <summary>Folds one value into what was found before.</summary>
    public virtual T Fold(Aggregate aggregate, T before, T value) => throw NotFor(aggregate.ToString());

    /// <summary>What one value alone is folded to: itself, where the type can be folded so.</summary>
    public T Fold(Aggregate aggregate, T first)
    {
        Fold(aggregate, first, default);
        return first;
    }

    /// <summary>What no value is folded to: null, where the type can be folded so.</summary>
    public object Nothing(Aggregate aggregate)
    {
        Fold(aggregate, default, default);
        return null;
    }

    public virtual T Abs(T value) => throw NotFor("Abs");

    public virtual T Round(T value) => throw NotFor("Round");

    protected static NotSupportedException NotFor(string operation) =>
        new($"{operation} is not defined for columns of {typeof(T).Name}. Convert the column to a type that has it.");
}
