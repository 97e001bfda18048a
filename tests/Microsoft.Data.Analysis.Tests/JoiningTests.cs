namespace Microsoft.Data.Analysis.Tests;

public class JoiningTests
{
    private static readonly DataFrame Left = new(new StringDataFrameColumn("k", ["a", "b", null, "b"]), new Int32DataFrameColumn("l", [1, 2, 3, 4]));
    private static readonly DataFrame Right = new(new StringDataFrameColumn("k", ["b", "c", "a"]), new Int32DataFrameColumn("r", [10, 20, 30]));

    private static object?[] Pairs(DataFrame merged) =>
        [.. Enumerable.Range(0, (int)merged.Rows.Count).Select(i => (object)$"{merged["l"][i]}-{merged["r"][i]}")];

    [Theory]
    [InlineData(JoinAlgorithm.Left, "1-30 2-10 4-10")]
    [InlineData(JoinAlgorithm.Right, "2-10 4-10 -20 1-30")]
    [InlineData(JoinAlgorithm.Inner, "1-30 2-10 4-10")]
    [InlineData(JoinAlgorithm.FullOuter, "1-30 2-10 4-10 -20")]
    public void Merge_pairs_equal_keys_in_the_packages_order_and_drops_a_null_key(JoinAlgorithm algorithm, string expected) =>
        Assert.Equal(expected.Split(' '), Pairs(Left.Merge<string>(Right, "k", "k", joinAlgorithm: algorithm)));

    [Fact]
    public void An_inner_merge_follows_the_right_frame_on_a_tie()
    {
        var left = Left.Head(3);
        Assert.Equal(["2-10", "1-30"], Pairs(left.Merge<string>(Right, "k", "k", joinAlgorithm: JoinAlgorithm.Inner)));
    }

    [Fact]
    public void Merge_keeps_both_key_columns_with_suffixes() =>
        Assert.Equal(["k_left", "l", "k_right", "r"], Samples.Names(Left.Merge(Right, ["k"], ["k"])));

    [Fact]
    public void A_null_key_pairs_with_every_null_key_of_the_other_side()
    {
        var nulls = new DataFrame(new StringDataFrameColumn("k", [null, null]), new Int32DataFrameColumn("r", [7, 8]));
        Assert.Equal(["3-7", "3-8"], Pairs(Left.Merge<string>(nulls, "k", "k", joinAlgorithm: JoinAlgorithm.Inner)));
    }

    [Fact]
    public void Several_keys_must_all_be_equal()
    {
        var left = new DataFrame(new Int32DataFrameColumn("a", [1, 1]), new Int32DataFrameColumn("b", [1, 2]), new Int32DataFrameColumn("l", [1, 2]));
        var right = new DataFrame(new Int32DataFrameColumn("a", [1]), new Int32DataFrameColumn("b", [2]), new Int32DataFrameColumn("r", [5]));
        Assert.Equal(["1-", "2-5"], Pairs(left.Merge(right, ["a", "b"], ["a", "b"])));
    }

    [Fact]
    public void Keys_of_different_types_do_not_merge() =>
        Assert.Throws<ArgumentException>(() => Left.Merge<string>(Right, "k", "r"));

    [Theory]
    [InlineData(JoinAlgorithm.Left, 4)]
    [InlineData(JoinAlgorithm.Right, 3)]
    [InlineData(JoinAlgorithm.Inner, 3)]
    [InlineData(JoinAlgorithm.FullOuter, 4)]
    public void Join_sets_side_by_side_and_pads_with_nulls(JoinAlgorithm algorithm, int rows)
    {
        var joined = Left.Join(Right, joinAlgorithm: algorithm);
        Assert.Equal(["k_left", "l", "k_right", "r"], Samples.Names(joined));
        Assert.Equal(rows, joined.Rows.Count);
        Assert.Equal(rows - Math.Min(rows, 3), joined["r"].NullCount);
    }

    [Fact]
    public void Equal_suffixes_for_equal_names_throw()
    {
        var e = Assert.Throws<ArgumentException>(() => Left.Join(Right, "_x", "_x"));
        Assert.Contains("a column 'k', so the suffixes must differ", e.Message);
        Assert.Equal(["k", "l", "k_r", "r"], Samples.Names(Left.Join(Right, "", "_r")));
    }
}
