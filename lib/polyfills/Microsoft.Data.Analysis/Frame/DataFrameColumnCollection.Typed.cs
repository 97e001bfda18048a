namespace Microsoft.Data.Analysis;

// Columns by name, of the class that the reader expects: the run-time class decides, so a plain PrimitiveDataFrameColumn<double> is no DoubleDataFrameColumn.
public sealed partial class DataFrameColumnCollection
{
    /// <summary>The column as a column of values of a plain type.</summary>
    public PrimitiveDataFrameColumn<T> GetPrimitiveColumn<T>(string name)
        where T : unmanaged => Typed<PrimitiveDataFrameColumn<T>>(name);

    /// <summary>The column as a <see cref="DoubleDataFrameColumn"/>.</summary>
    public DoubleDataFrameColumn GetDoubleColumn(string name) => Typed<DoubleDataFrameColumn>(name);

    /// <summary>The column as a <see cref="SingleDataFrameColumn"/>.</summary>
    public SingleDataFrameColumn GetSingleColumn(string name) => Typed<SingleDataFrameColumn>(name);

    /// <summary>The column as a <see cref="Int32DataFrameColumn"/>.</summary>
    public Int32DataFrameColumn GetInt32Column(string name) => Typed<Int32DataFrameColumn>(name);

    /// <summary>The column as a <see cref="Int64DataFrameColumn"/>.</summary>
    public Int64DataFrameColumn GetInt64Column(string name) => Typed<Int64DataFrameColumn>(name);

    /// <summary>The column as a <see cref="Int16DataFrameColumn"/>.</summary>
    public Int16DataFrameColumn GetInt16Column(string name) => Typed<Int16DataFrameColumn>(name);

    /// <summary>The column as a <see cref="ByteDataFrameColumn"/>.</summary>
    public ByteDataFrameColumn GetByteColumn(string name) => Typed<ByteDataFrameColumn>(name);

    /// <summary>The column as a <see cref="SByteDataFrameColumn"/>.</summary>
    public SByteDataFrameColumn GetSByteColumn(string name) => Typed<SByteDataFrameColumn>(name);

    /// <summary>The column as a <see cref="UInt16DataFrameColumn"/>.</summary>
    public UInt16DataFrameColumn GetUInt16Column(string name) => Typed<UInt16DataFrameColumn>(name);

    /// <summary>The column as a <see cref="UInt32DataFrameColumn"/>.</summary>
    public UInt32DataFrameColumn GetUInt32Column(string name) => Typed<UInt32DataFrameColumn>(name);

    /// <summary>The column as a <see cref="UInt64DataFrameColumn"/>.</summary>
    public UInt64DataFrameColumn GetUInt64Column(string name) => Typed<UInt64DataFrameColumn>(name);

    /// <summary>The column as a <see cref="DecimalDataFrameColumn"/>.</summary>
    public DecimalDataFrameColumn GetDecimalColumn(string name) => Typed<DecimalDataFrameColumn>(name);

    /// <summary>The column as a <see cref="CharDataFrameColumn"/>.</summary>
    public CharDataFrameColumn GetCharColumn(string name) => Typed<CharDataFrameColumn>(name);

    /// <summary>The column as a <see cref="BooleanDataFrameColumn"/>.</summary>
    public BooleanDataFrameColumn GetBooleanColumn(string name) => Typed<BooleanDataFrameColumn>(name);

    /// <summary>The column as a <see cref="DateTimeDataFrameColumn"/>.</summary>
    public DateTimeDataFrameColumn GetDateTimeColumn(string name) => Typed<DateTimeDataFrameColumn>(name);

    /// <summary>The column as a <see cref="StringDataFrameColumn"/>.</summary>
    public StringDataFrameColumn GetStringColumn(string name) => Typed<StringDataFrameColumn>(name);

    private TColumn Typed<TColumn>(string name)
        where TColumn : DataFrameColumn => this[name] as TColumn
            ?? throw new ArgumentException($"Column '{name}' is a {this[name].GetType().Name} of {this[name].DataType}, not a {typeof(TColumn).Name}.", nameof(name));
}
