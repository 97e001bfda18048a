namespace Microsoft.Data.Analysis.Tests;

public class FrameTests
{
    [Fact]
    public void Columns_of_different_lengths_make_no_frame()
    {
        var e = Assert.Throws<ArgumentException>(() => new DataFrame(new Int32DataFrameColumn("a", 2), new Int32DataFrameColumn("b", 3)));
        Assert.Contains("'b' has 3 rows, the frame 2", e.Message);
    }

    [Fact]
    public void Two_columns_of_one_name_make_no_frame() =>
        Assert.Throws<ArgumentException>(() => new DataFrame(new Int32DataFrameColumn("a", 2), new DoubleDataFrameColumn("a", 2)));

    [Fact]
    public void Names_that_differ_in_case_are_two_names() =>
        Assert.Equal(["a", "A"], Samples.Names(new DataFrame(new Int32DataFrameColumn("a", 2), new Int32DataFrameColumn("A", 2))));

    [Fact]
    public void A_column_made_by_length_is_all_null()
    {
        var column = new DoubleDataFrameColumn("x", 3);
        Assert.Equal(3, column.NullCount);
        Assert.Equal([null, null, null], column);
    }

    [Fact]
    public void Setting_a_column_by_name_renames_it_and_puts_it_last()
    {
        var frame = Samples.Animals();
        frame["half"] = frame["mass"] / 2;
        Assert.Equal(["species", "mass", "count", "half"], Samples.Names(frame));
        Assert.Equal([2.0, 10.0, null, 0.75], Samples.Values(frame["half"]));
    }

    [Fact]
    public void An_int_is_no_value_of_a_column_of_doubles()
    {
        var frame = Samples.Animals();
        var e = Assert.Throws<ArgumentException>(() => frame["mass"][0] = 1);
        Assert.Contains("Expected value to be of type System.Double", e.Message);
        frame[0, 1] = null;
        Assert.Null(frame["mass"][0]);
    }

    [Fact]
    public void A_plain_column_of_doubles_is_no_DoubleDataFrameColumn()
    {
        var frame = new DataFrame(DataFrameColumn.Create("x", [1.0, 2.0]));
        Assert.Throws<ArgumentException>(() => frame.Columns.GetDoubleColumn("x"));
        Assert.Equal([1.0, 2.0], frame.Columns.GetPrimitiveColumn<double>("x"));
    }

    [Fact]
    public void A_column_that_is_not_there_is_named_with_those_that_are()
    {
        var e = Assert.Throws<ArgumentException>(() => Samples.Animals()["weight"]);
        Assert.Contains("'weight' does not exist", e.Message);
        Assert.Contains("species, mass, count", e.Message);
    }

    [Fact]
    public void A_row_is_a_view_of_the_frame()
    {
        var frame = Samples.Animals();
        var row = frame.Rows[1];
        frame["mass"][1] = 21.0;
        Assert.Equal(21.0, row["mass"]);
        row["count"] = null;
        Assert.Null(frame["count"][1]);
    }

    [Fact]
    public void Renaming_a_column_is_seen_by_the_frames_that_hold_it()
    {
        var frame = Samples.Animals();
        frame["mass"].SetName("kg");
        Assert.Equal(1, frame.Columns.IndexOf("kg"));
        Assert.Equal(-1, frame.Columns.IndexOf("mass"));
        Assert.Throws<ArgumentException>(() => frame["kg"].SetName("count"));
    }

    [Fact]
    public void Removing_and_adding_prefixes_works_by_name()
    {
        var frame = Samples.Animals().AddPrefix("x_");
        frame.Columns.Remove("x_mass");
        frame.Columns.Remove("not there");
        Assert.Equal(["x_species", "x_count"], Samples.Names(frame));
    }

    [Fact]
    public void Info_and_Description_say_what_the_package_says()
    {
        var frame = Samples.Animals();
        Assert.Equal(["System.Double", "3"], Samples.Values(frame.Info()["mass"]));
        var description = frame.Description();
        Assert.Equal(["Description", "mass", "count"], Samples.Names(description));
        Assert.Equal(["Length (excluding null values)", "Max", "Min", "Mean"], Samples.Values(description["Description"]));
        // The mean is over four rows, a null as 0: 25.5 / 4, a float exactly.
        Assert.Equal([3f, 20f, 1.5f, 6.375f], Samples.Values(description["mass"]));
    }

    [Fact]
    public void Text_has_columns_of_ten_and_says_what_it_leaves_out()
    {
        string[] lines = Samples.Animals().ToString(1).ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(["species   mass      count     ", "cat       4         2         ", "  ... 1 of total 4", ""], lines);
    }

    [Fact]
    public void Text_of_frame_and_column_is_in_the_current_culture()
    {
        using var german = new Culture("de-DE");
        Assert.Contains("1,5", Samples.Animals().ToString());
        string column = new DoubleDataFrameColumn("x", [1.5, 2.0]).ToString().ReplaceLineEndings("\n");
        Assert.Equal("x1,5\n2\nName: x, Type: System.Double", column);
        Assert.Equal("owl 1,5 null ", Samples.Animals().Rows[3].ToString());
    }

    [Fact]
    public void Text_of_a_long_column_stops_at_25_values()
    {
        string text = new Int32DataFrameColumn("n", Enumerable.Range(0, 30)).ToString().ReplaceLineEndings("\n");
        Assert.EndsWith("24\n  ... 25 of total 30\nName: n, Type: System.Int32", text);
    }

    [Fact]
    public void A_column_in_two_frames_is_one_column_and_a_copy_is_another()
    {
        var shared = new Int32DataFrameColumn("n", [1, 2]);
        var (first, second) = (new DataFrame(shared), new DataFrame([shared]));
        var copy = first.Clone();
        first["n"][0] = 9;
        Assert.Equal(9, second["n"][0]);
        Assert.Equal(1, copy["n"][0]);
    }

    [Fact]
    public void Filling_by_a_list_without_in_place_fills_the_original_as_the_package_does()
    {
        var frame = Samples.Animals();
        var copy = frame.FillNulls(new object[] { "?", 0.0, 0 });
        Assert.Equal(0, frame["mass"].NullCount);
        Assert.Equal(1, copy["mass"].NullCount);
    }

    [Fact]
    public void Rows_of_values_load_with_names_and_types()
    {
        var frame = DataFrame.LoadFrom([new object[] { 1, "a" }, new object[] { "2", "null" }], [("n", typeof(int)), ("s", typeof(string))]);
        Assert.Equal([1, 2], Samples.Values(frame["n"]));
        Assert.Equal(["a", null], Samples.Values(frame["s"]));
        Assert.Throws<NotSupportedException>(() => DataFrame.LoadFrom([], [("x", typeof(Guid))]));
    }
}
