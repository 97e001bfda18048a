namespace Microsoft.Data.Analysis;

/// <summary>The rows of a frame by the values of a column, in the order of the values' first rows; rows with a null there are left out.</summary>
/// <remarks>Each method gives a frame of the key column, then the named columns under their names; no names stand for all other columns.</remarks>
public abstract class GroupBy
{
    private protected GroupBy()
    {
    }

    /// <summary>Number of cells that are not null, Int64.</summary>
    public abstract DataFrame Count(params string[] columnNames);

    /// <summary>The first cell of each group, null too.</summary>
    public abstract DataFrame First(params string[] columnNames);

    /// <summary>The first rows of each group.</summary>
    public abstract DataFrame Head(int numberOfRows);

    /// <summary>The last rows of each group.</summary>
    public abstract DataFrame Tail(int numberOfRows);

    /// <summary>The greatest value.</summary>
    public abstract DataFrame Max(params string[] columnNames);

    /// <summary>The least value.</summary>
    public abstract DataFrame Min(params string[] columnNames);

    /// <summary>The product, in the column's type.</summary>
    public abstract DataFrame Product(params string[] columnNames);

    /// <summary>The sum, in the column's type: an Int32 sum can overflow.</summary>
    public abstract DataFrame Sum(params string[] columnNames);

    /// <summary>Sum by number of rows of the group, nulls included, as Double.</summary>
    /// <exception cref="NotImplementedException">A column holds strings (the package's exception): name the columns of numbers.</exception>
    public abstract DataFrame Mean(params string[] columnNames);
}
