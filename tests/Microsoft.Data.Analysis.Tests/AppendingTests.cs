using System.Globalization;

namespace Microsoft.Data.Analysis.Tests;

public class AppendingTests
{
    [Fact]
    public void A_row_is_converted_and_what_is_missing_is_null()
    {
        var frame = Samples.Animals().Append(["bat", "0.5"], cultureInfo: CultureInfo.InvariantCulture);
        Assert.Equal("bat 0.5 null ", Invariant(frame.Rows[4]));
        Assert.Equal(4, Samples.Animals().Rows.Count);
    }

    [Fact]
    public void Nothing_is_null_but_in_strings_and_the_word_null_is_null_everywhere()
    {
        var frame = Samples.Animals();
        frame.Append(["", "", ""], inPlace: true);
        frame.Append(["NULL", "null", "Null"], inPlace: true);
        Assert.Equal("", frame["species"][4]);
        Assert.Null(frame["mass"][4]);
        Assert.Null(frame["species"][5]);
    }

    [Fact]
    public void A_value_that_does_not_convert_appends_nothing()
    {
        var frame = Samples.Animals();
        var e = Assert.Throws<FormatException>(() => frame.Append(["bat", "light", 1], inPlace: true));
        Assert.Contains("'mass' takes System.Double, not 'light'", e.Message);
        Assert.Throws<OverflowException>(() => frame.Append(["bat", 1, 3_000_000_000L], inPlace: true));
        Assert.All(frame.Columns, c => Assert.Equal(4, c.Length));
        Assert.Throws<ArgumentException>(() => frame.Append([1, 2, 3, 4]));
    }

    [Fact]
    public void A_row_by_names_and_the_rows_of_another_frame_append()
    {
        var frame = Samples.Animals().Append(new Dictionary<string, object> { ["count"] = 9 });
        Assert.Equal([null, null, 9], frame.Rows[4]);
        var cats = Samples.Animals().Rows.Where(r => (string)r["species"] == "cat");
        Assert.Equal(6, Samples.Animals().Append(cats).Rows.Count);
    }

    [Fact]
    public void Numbers_read_in_the_culture_that_is_given()
    {
        using var german = new Culture("de-DE");
        Assert.Equal(2.5, Samples.Animals().Append(["bat", "2,5"])["mass"][4]);
        Assert.Equal(2.5, Samples.Animals().Append(["bat", "2.5"], cultureInfo: CultureInfo.InvariantCulture)["mass"][4]);
    }

    private static string Invariant(DataFrameRow row)
    {
        using var culture = new Culture("");
        return row.ToString();
    }
}
