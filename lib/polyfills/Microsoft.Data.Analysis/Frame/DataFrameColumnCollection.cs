using System.Collections.ObjectModel;

namespace Microsoft.Data.Analysis;

/// <summary>The columns of a frame: equal lengths, distinct names.</summary>
public sealed partial class DataFrameColumnCollection : Collection<DataFrameColumn>
{
    private readonly Dictionary<string, int> indices = new(StringComparer.Ordinal);

    internal DataFrameColumnCollection()
    {
    }

    /// <summary>A column by name. Set gives the column that name, then puts it in the place of the old one or at the end.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public DataFrameColumn this[string columnName]
    {
        get => this[Require(columnName)];
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            int index = IndexOf(columnName);
            value.SetName(columnName);
            if (index < 0) Add(value);
            else this[index] = value;
        }
    }

    internal long RowCount { get; set; }

    /// <summary>The place of a name, -1 where there is none.</summary>
    public int IndexOf(string columnName) => columnName is not null && indices.TryGetValue(columnName, out int index) ? index : -1;

    /// <summary>Inserts a new column of values.</summary>
    public void Insert<T>(int columnIndex, IEnumerable<T> column, string columnName)
        where T : unmanaged => Insert(columnIndex, new PrimitiveDataFrameColumn<T>(columnName, column));

    /// <summary>Removes the column of a name, if there is one.</summary>
    public void Remove(string columnName)
    {
        if (IndexOf(columnName) is >= 0 and int index) RemoveAt(index);
    }

    /// <summary>Gives a column another name.</summary>
    public void RenameColumn(string currentName, string newName) => this[currentName].SetName(newName);

    internal int Require(string name) => IndexOf(name) is >= 0 and int index ? index
        : throw new ArgumentException($"Column '{name}' does not exist. There are: {string.Join(", ", this.Select(c => c.Name))}.", nameof(name));

    internal void CheckNewName(DataFrameColumn column, string name)
    {
        if (IndexOf(name) is >= 0 and int index && !ReferenceEquals(this[index], column))
            throw new ArgumentException($"There is already a column '{name}'. Names in a frame are distinct.", nameof(name));
    }

    internal void Reindex()
    {
        indices.Clear();
        for (int i = 0; i < Count; i++) indices[this[i].Name] = i;
    }

    /// <inheritdoc/>
    protected override void InsertItem(int index, DataFrameColumn item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (Count > 0) CheckLength(item);
        CheckFree(item.Name, except: -1);
        RowCount = item.Length;
        item.AddOwner(this);
        base.InsertItem(index, item);
        Reindex();
    }

    /// <inheritdoc/>
    protected override void SetItem(int index, DataFrameColumn item)
    {
        ArgumentNullException.ThrowIfNull(item);
        CheckLength(item);
        CheckFree(item.Name, except: index);
        this[index].RemoveOwner(this);
        item.AddOwner(this);
        base.SetItem(index, item);
        Reindex();
    }

    /// <inheritdoc/>
    protected override void RemoveItem(int index)
    {
        this[index].RemoveOwner(this);
        base.RemoveItem(index);
        if (Count == 0) RowCount = 0;
        Reindex();
    }

    /// <inheritdoc/>
    protected override void ClearItems()
    {
        foreach (var column in this) column.RemoveOwner(this);
        base.ClearItems();
        RowCount = 0;
        Reindex();
    }

    private void CheckLength(DataFrameColumn column)
    {
        if (column.Length != RowCount)
            throw new ArgumentException(FormattableString.Invariant($"Column lengths are mismatched: '{column.Name}' has {column.Length} rows, the frame {RowCount}."), nameof(column));
    }

    private void CheckFree(string name, int except)
    {
        if (IndexOf(name) is >= 0 and int index && index != except)
            throw new ArgumentException($"There is already a column '{name}'. Names in a frame are distinct.", nameof(name));
    }
}
