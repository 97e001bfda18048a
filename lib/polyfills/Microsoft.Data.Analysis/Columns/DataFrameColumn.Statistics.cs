namespace Microsoft.Data.Analysis;

// What a column's values come to. Nulls are skipped; a column without values gives null, boxed values are of the column's type.
public abstract partial class DataFrameColumn
{
    /// <summary>The sum in the column's type (which can overflow), or null.</summary>
    public object Sum() => Fold(Aggregate.Sum, null);

    /// <summary>The sum over the listed rows, or null.</summary>
    public object Sum(IEnumerable<long> rowIndices) => Fold(Aggregate.Sum, rowIndices);

    /// <summary>The product in the column's type, or null.</summary>
    public object Product() => Fold(Aggregate.Product, null);

    /// <summary>The product over the listed rows, or null.</summary>
    public object Product(IEnumerable<long> rowIndices) => Fold(Aggregate.Product, rowIndices);

    /// <summary>The greatest value, or null.</summary>
    public object Max() => Fold(Aggregate.Max, null);

    /// <summary>The greatest value of the listed rows, or null.</summary>
    public object Max(IEnumerable<long> rowIndices) => Fold(Aggregate.Max, rowIndices);

    /// <summary>The least value, or null.</summary>
    public object Min() => Fold(Aggregate.Min, null);

    /// <summary>The least value of the listed rows, or null.</summary>
    public object Min(IEnumerable<long> rowIndices) => Fold(Aggregate.Min, rowIndices);

    /// <summary>Sum by number of values that are not null; 0 for a column without rows.</summary>
    public virtual double Mean() => throw NoNumbers(nameof(Mean));

    /// <summary>The middle value, or the mean of the two middle ones; 0 where there is none.</summary>
    public virtual double Median() => throw NoNumbers(nameof(Median));

    /// <summary>Whether any row is true; of Boolean columns only.</summary>
    public virtual bool Any() => throw new NotSupportedException($"Column '{Name}' holds {DataType.Name}; Any is for Boolean columns.");

    /// <summary>Whether every row is true; of Boolean columns only.</summary>
    public virtual bool All() => throw new NotSupportedException($"Column '{Name}' holds {DataType.Name}; All is for Boolean columns.");

    internal abstract object Fold(Aggregate aggregate, IEnumerable<long> rows);

    private protected NotImplementedException NoNumbers(string operation) =>
        new($"{operation} is not defined for column '{Name}' of {DataType.Name} (the package throws this exception too). Name the columns of numbers.");
}
