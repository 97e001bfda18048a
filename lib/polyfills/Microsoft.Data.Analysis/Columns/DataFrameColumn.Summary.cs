using System.Globalization;
using System.Text;

namespace Microsoft.Data.Analysis;

public abstract partial class DataFrameColumn
{
    internal const string LengthLabel = "Length (excluding null values)";

    /// <summary>The type and the number of values that are not null, as strings.</summary>
    public StringDataFrameColumn Info() => new(Name, [DataType.ToString(), (Length - NullCount).ToString(CultureInfo.InvariantCulture)]);

    /// <summary>Whether <see cref="Description"/> says anything: of numbers and points in time.</summary>
    public bool HasDescription() => IsNumericColumn() || DataType == typeof(DateTime);

    /// <summary>Number of values that are not null, Max, Min, Mean as floats, null for what is no number. The mean is over all rows: here a null counts as 0.</summary>
    public DataFrameColumn Description()
    {
        if (!HasDescription()) throw NoNumbers(nameof(Description));
        float? sum = IsNumericColumn() ? AsFloat(Sum()) : null;
        return new PrimitiveDataFrameColumn<float>(Name, new float?[] { Length - NullCount, AsFloat(Max()), AsFloat(Min()), sum / Length });
    }

    /// <summary>The name and the first 25 values, one a line.</summary>
    public override string ToString() => ToString(DataFrame.ShownRows);

    /// <summary>The name and the first values, one a line in the current culture, then name and type.</summary>
    public string ToString(long rowsToShow)
    {
        var text = new StringBuilder(Name);
        for (long i = 0; i < Math.Min(rowsToShow, Length); i++)
            text.AppendLine(CellText.Of(GetValue(i)));
        if (rowsToShow < Length) text.AppendLine(CultureInfo.InvariantCulture, $"  ... {rowsToShow} of total {Length}");
        return text.Append(CultureInfo.InvariantCulture, $"Name: {Name}, Type: {DataType}").ToString();
    }

    private static float? AsFloat(object value) => value is null or DateTime ? null : Convert.ToSingle(value, CultureInfo.InvariantCulture);
}
