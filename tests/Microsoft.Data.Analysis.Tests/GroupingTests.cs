namespace Microsoft.Data.Analysis.Tests;

public class GroupingTests
{
    [Fact]
    public void Groups_stand_in_the_order_of_their_first_rows()
    {
        var counts = Samples.Animals().GroupBy("species").Count("mass");
        Assert.Equal(["cat", "dog", "owl"], Samples.Values(counts["species"]));
        Assert.Equal([1L, 1L, 1L], Samples.Values(counts["mass"]));
    }

    [Fact]
    public void Sums_keep_the_class_and_a_group_of_nulls_sums_to_null()
    {
        var sums = Samples.Animals().GroupBy("species").Sum("count", "mass");
        Assert.Equal(["species", "count", "mass"], Samples.Names(sums));
        Assert.Equal([7, 3, null], sums.Columns.GetInt32Column("count"));
    }

    [Fact]
    public void Mean_divides_by_all_rows_of_the_group_and_is_a_plain_double_column()
    {
        var means = Samples.Animals().GroupBy("species").Mean("mass");
        Assert.Equal([2.0, 20.0, 1.5], means.Columns.GetPrimitiveColumn<double>("mass"));
        Assert.Throws<ArgumentException>(() => means.Columns.GetDoubleColumn("mass"));
    }

    [Fact]
    public void A_string_column_among_the_aggregated_ones_throws() =>
        Assert.Throws<NotImplementedException>(() => Samples.Animals().GroupBy("count").Sum());

    [Fact]
    public void Rows_with_a_null_key_are_left_out() =>
        Assert.Equal([2, 3, 5], Samples.Values(Samples.Animals().GroupBy("count").First("species")["count"]));

    [Fact]
    public void A_typed_group_takes_the_columns_own_type_only()
    {
        var groups = Samples.Animals().GroupBy<string>("species").Groupings.ToDictionary(g => g.Key, g => g.Count());
        Assert.Equal(2, groups["cat"]);
        Assert.Throws<InvalidCastException>(() => Samples.Animals().GroupBy<long>("count"));
    }

    [Fact]
    public void Head_and_Tail_take_rows_of_each_group()
    {
        Assert.Equal([2, 3, null], Samples.Values(Samples.Animals().GroupBy("species").Head(1)["count"]));
        Assert.Equal([5, 3, null], Samples.Values(Samples.Animals().GroupBy("species").Tail(1)["count"]));
    }

    [Fact]
    public void Values_are_counted_in_the_order_of_appearance_without_nulls()
    {
        var counts = new Int32DataFrameColumn("x", [3, 1, null, 3]).ValueCounts();
        Assert.Equal([3, 1], Samples.Values(counts["Values"]));
        Assert.Equal([2L, 1L], Samples.Values(counts["Counts"]));
    }
}
