namespace Microsoft.Data.Analysis.Tests;

public class ChoosingTests
{
    private static readonly DataFrame Numbers = new(new Int32DataFrameColumn("n", [0, 1, 2, 3]));

    private static object?[] N(DataFrame frame) => Samples.Values(frame["n"]);

    [Fact]
    public void A_mask_keeps_what_it_marks_and_null_is_false() =>
        Assert.Equal([0], N(Numbers.Filter(new BooleanDataFrameColumn("m", [true, false, null, false]))));

    [Fact]
    public void A_shorter_mask_drops_the_rest_and_a_longer_one_throws()
    {
        Assert.Equal([0, 1], N(Numbers[[true, true]]));
        Assert.Throws<ArgumentException>(() => Numbers[[true, true, true, true, true]]);
    }

    [Fact]
    public void Row_numbers_choose_in_their_order_with_repeats_and_null_gives_null()
    {
        Assert.Equal([3, 0, 3], N(Numbers[[3, 0, 3]]));
        Assert.Equal([2, null], N(Numbers.Filter(new Int64DataFrameColumn("i", [2, null]))));
    }

    [Fact]
    public void Masks_of_named_columns_combine_without_a_cast()
    {
        var n = Numbers.Columns.GetInt32Column("n");
        Assert.Equal([1, 2], N(Numbers.Filter(n.ElementwiseGreaterThan(0) & n.ElementwiseLessThan(3))));
    }

    [Fact]
    public void Masks_of_untyped_columns_combine_with_one()
    {
        var (low, high) = (Numbers["n"].ElementwiseLessThan(1), Numbers["n"].ElementwiseGreaterThanOrEqual(3.0));
        Assert.Equal([0, 3], N(Numbers.Filter((PrimitiveDataFrameColumn<bool>)(low | high))));
    }

    [Fact]
    public void Head_and_Tail_of_more_rows_than_there_are_throw()
    {
        Assert.Equal([2, 3], N(Numbers.Tail(2)));
        Assert.Throws<IndexOutOfRangeException>(() => Numbers.Head(5));
        Assert.Throws<IndexOutOfRangeException>(() => Numbers.Tail(5));
    }

    [Fact]
    public void A_sample_takes_each_row_once()
    {
        Assert.Equal([0, 1, 2, 3], N(Numbers.Sample(4)).Order());
        Assert.Throws<ArgumentException>(() => Numbers.Sample(5));
    }

    [Theory]
    [InlineData(true, true, new[] { 2, 1, 0, 3 })]
    [InlineData(false, true, new[] { 0, 1, 2, 3 })]
    [InlineData(true, false, new[] { 3, 2, 1, 0 })]
    [InlineData(false, false, new[] { 3, 0, 1, 2 })]
    public void Order_is_by_value_with_nulls_last_or_first_in_both_directions(bool ascending, bool nullsLast, int[] rows)
    {
        var frame = new DataFrame(new DoubleDataFrameColumn("x", [3.0, 2.0, 1.0, null]), new Int32DataFrameColumn("row", [0, 1, 2, 3]));
        Assert.Equal(rows.Cast<object>(), Samples.Values(frame.OrderBy("x", ascending, nullsLast)["row"]));
    }

    [Fact]
    public void A_long_column_sorts_as_LINQ_sorts_its_values()
    {
        var rng = new Random(1);
        double[] values = [.. Enumerable.Range(0, 10_000).Select(_ => rng.NextDouble())];
        Assert.Equal(values.Order().Cast<double?>(), new DoubleDataFrameColumn("x", values).Sort());
    }

    [Fact]
    public void Nulls_drop_where_any_or_all_cells_are_null()
    {
        var frame = new DataFrame(new Int32DataFrameColumn("a", [1, null, null]), new StringDataFrameColumn("b", ["x", "y", null]));
        Assert.Equal(1, frame.DropNulls().Rows.Count);
        Assert.Equal(2, frame.DropNulls(DropNullOptions.All).Rows.Count);
    }

    [Fact]
    public void Nulls_fill_by_conversion_but_strings_by_strings_only()
    {
        Assert.Equal([4.0, 20.0, 0.0, 1.5], Samples.Values(Samples.Animals()["mass"].FillNulls(0)));
        var mixed = new DataFrame(new StringDataFrameColumn("s", ["a", null]));
        Assert.Throws<ArgumentException>(() => mixed.FillNulls(0));
        Assert.Equal(["a", "?"], Samples.Values(mixed.FillNulls("?")["s"]));
    }
}
