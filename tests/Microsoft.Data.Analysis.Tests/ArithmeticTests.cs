namespace Microsoft.Data.Analysis.Tests;

public class ArithmeticTests
{
    private static readonly Int32DataFrameColumn Ints = new("i", [7, null, -3]);
    private static readonly DoubleDataFrameColumn Doubles = new("d", [2.0, 1.0, 0.5]);

    [Fact]
    public void Named_columns_promote_as_csharp_does()
    {
        DoubleDataFrameColumn sum = Ints + Doubles;
        Assert.Equal([9.0, null, -2.5], sum);
        SingleDataFrameColumn halves = Ints * 0.5f;
        Assert.Equal([3.5f, null, -1.5f], halves);
    }

    [Fact]
    public void A_null_on_either_side_gives_null_and_the_left_name_stays()
    {
        var sum = (DataFrameColumn)Ints + Ints;
        Assert.Equal("i", sum.Name);
        Assert.Equal([14, null, -6], Samples.Values(sum));
    }

    [Fact]
    public void Integers_divide_as_integers_and_by_zero_throw_but_a_null_divisor_does_not()
    {
        Assert.Equal([3, null, -1], Ints / 2);
        Assert.Throws<DivideByZeroException>(() => Ints / 0);
        Assert.Equal([7, null, -3], Samples.Values(Ints / new Int32DataFrameColumn("o", [1, null, 1])));
    }

    [Fact]
    public void A_scalar_on_the_left_stays_on_the_left()
    {
        Assert.Equal([3.0, 4.0, 4.5], 5 - Doubles);
        Assert.Equal([3.0, 4.0, 4.5], Samples.Values(5 - (DataFrameColumn)Doubles));
        Assert.Equal([0.5, 1.0, 2.0], Samples.Values(1 / (DataFrameColumn)Doubles));
    }

    [Fact]
    public void An_untyped_mix_becomes_double_and_the_typed_one_keeps_single()
    {
        DataFrameColumn untyped = new SingleDataFrameColumn("f", [1f]);
        Assert.IsType<DoubleDataFrameColumn>(untyped * 2);
        Assert.IsType<SingleDataFrameColumn>(untyped * 2f);
        Assert.IsType<SingleDataFrameColumn>((SingleDataFrameColumn)untyped * 2);
        Assert.IsType<DecimalDataFrameColumn>(untyped * 2m);
    }

    [Fact]
    public void In_place_cannot_change_the_type()
    {
        DataFrameColumn untyped = new SingleDataFrameColumn("f", [1f]);
        Assert.Throws<ArgumentException>(() => untyped.Add(2, inPlace: true));
        untyped.Add(2f, inPlace: true);
        Assert.Equal(3f, untyped[0]);
    }

    [Fact]
    public void Unequal_lengths_throw_even_where_one_is_a_single_row()
    {
        var e = Assert.Throws<ArgumentException>(() => Ints + new Int32DataFrameColumn("one", [1]));
        Assert.Contains("Column lengths are mismatched", e.Message);
    }

    [Fact]
    public void Booleans_and_times_do_not_add()
    {
        Assert.Throws<NotSupportedException>(() => (DataFrameColumn)new BooleanDataFrameColumn("b", [true]) + new BooleanDataFrameColumn("c", [true]));
        Assert.Throws<NotSupportedException>(() => (DataFrameColumn)new DateTimeDataFrameColumn("t", [new DateTime(2026, 1, 1)]) + 1);
    }

    [Fact]
    public void Sums_stay_in_their_type_and_can_overflow() =>
        Assert.Equal(int.MinValue, new Int32DataFrameColumn("x", [int.MaxValue, 1]).Sum());

    [Fact]
    public void Strings_concatenate_and_do_not_order()
    {
        var s = new StringDataFrameColumn("s", ["a", null]);
        Assert.Equal(["a!", null], s + "!");
        Assert.Equal(["<a", null], "<" + s);
        Assert.Equal(["aa", null], Samples.Values(s.Add(s)));
        Assert.Throws<NotImplementedException>(() => s.ElementwiseLessThan("b"));
        Assert.Throws<NotImplementedException>(() => s.Mean());
    }

    [Fact]
    public void Comparisons_take_a_null_as_the_default_value()
    {
        Assert.Equal([false, true, false], Ints.ElementwiseEquals(0));
        Assert.Equal([false, true, false], Samples.Values(Ints.ElementwiseIsNull()));
        Assert.IsType<BooleanDataFrameColumn>(((DataFrameColumn)Ints).ElementwiseGreaterThan(Doubles));
        Assert.Equal([false, true], Samples.Values(new StringDataFrameColumn("s", [null, "a"]).ElementwiseEquals("a")));
    }

    [Fact]
    public void A_NaN_equals_nothing()
    {
        var nan = new DoubleDataFrameColumn("x", [double.NaN]);
        Assert.Equal([false], nan.ElementwiseEquals(nan));
        Assert.Equal([true], nan.ElementwiseNotEquals(nan));
        Assert.Equal([false], nan.ElementwiseLessThanOrEqual(1.0));
    }

    [Fact]
    public void Statistics_skip_nulls()
    {
        DataFrameColumn x = new DoubleDataFrameColumn("x", [4.0, null, 1.0, 3.0]);
        Assert.Equal(8.0, x.Sum());
        Assert.Equal(12.0, x.Product());
        Assert.Equal(4.0, x.Max());
        Assert.Equal(1.0, x.Min());
        Assert.Equal(8.0 / 3, x.Mean());
        Assert.Equal(3.0, x.Median());
        Assert.Equal([4.0, null, 5.0, 8.0], Samples.Values(x.CumulativeSum()));
        Assert.Equal([4.0, null, 4.0, 4.0], Samples.Values(x.CumulativeMax()));
    }

    [Fact]
    public void A_column_without_values_has_no_sum_and_without_rows_mean_0()
    {
        Assert.Null(new DoubleDataFrameColumn("x", 2).Sum());
        Assert.Equal(0.0, new DoubleDataFrameColumn("x", 0).Mean());
        Assert.Equal(0.0, new DoubleDataFrameColumn("x", 2).Median());
    }

    [Fact]
    public void Round_goes_to_the_even_integer() =>
        Assert.Equal([0.0, 2.0, 2.0, -2.0], Samples.Values(new DoubleDataFrameColumn("x", [0.5, 1.5, 2.5, -1.5]).Round()));

    [Fact]
    public void Clamp_keeps_the_class_and_Filter_gives_the_plain_one()
    {
        Assert.IsType<DoubleDataFrameColumn>(Doubles.Clamp(0.75, 1.5));
        Assert.Equal([1.5, 1.0, 0.75], Samples.Values(((DataFrameColumn)Doubles).Clamp(0.75, 1.5)));
        Assert.Equal(typeof(PrimitiveDataFrameColumn<double>), Doubles.Filter(0.75, 3.0).GetType());
    }
}
