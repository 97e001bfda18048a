namespace Cairn.Core.Tests;

public class CheckTests
{
    private const string Because = "closed form, rounding only";
    private const string Hint = "The mean grows without bound in h. Was it divided by Z?";

    private static CheckResult Fail(Action check) => Assert.Throws<CheckFailedException>(check).Result;

    [Fact]
    public void A_failure_reads_as_the_house_asks_for()
    {
        // The example of the project's conventions, to the letter.
        const string Expected = "✗ one neuron, h = 0.7: got 0.7000, expected tanh(0.7) = 0.6044 (±1e-12)\n  The mean grows without bound in h. Was it divided by Z?";
        var error = Assert.Throws<CheckFailedException>(() => Check.Close("one neuron, h = 0.7", 0.7, ("tanh(0.7)", Math.Tanh(0.7)), 1e-12, Because, Hint));
        Assert.Equal(Expected, error.Message);
        Assert.Equal(Expected, error.Result.Text);
    }

    [Fact]
    public void A_passed_check_is_one_line() =>
        Assert.Equal("✓ one neuron: got 0.6044, expected 0.6044 (±1e-12)", Check.Close("one neuron", Math.Tanh(0.7), Math.Tanh(0.7), 1e-12, Because, Hint).Text);

    [Theory]
    [InlineData(1.0, 1.5, 0.5, true)]
    [InlineData(1.0, 1.5, 0.499, false)]
    [InlineData(-1.0, -1.5, 0.5, true)]
    [InlineData(1.0, 1.0, 0.0, true)]
    public void Close_is_an_absolute_distance_with_its_end_included(double got, double expected, double tolerance, bool passes)
    {
        void Run() => Check.Close("a", got, expected, tolerance, Because, Hint);
        if (passes) Run();
        else Assert.Throws<CheckFailedException>(Run);
    }

    [Theory]
    [InlineData(-92.0, -100.0, true)]
    [InlineData(-91.0, -100.0, false)]
    public void Relative_is_a_fraction_of_the_expected_value(double got, double expected, bool passes)
    {
        void Run() => Check.Relative("a", got, expected, 0.08, Because, Hint);
        if (passes) Run();
        else Assert.Contains("(±0.08 relative)", Fail(Run).Text);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void What_is_not_finite_passes_no_check(double got)
    {
        Assert.Contains("got " + got.ToString(System.Globalization.CultureInfo.InvariantCulture), Fail(() => Check.Close("a", got, 1, 1e300, Because, Hint)).Text);
        Fail(() => Check.Relative("a", got, 1, 1e300, Because, Hint));
        Fail(() => Check.Between("a", got, -1e300, 1e300, Because, Hint));
        Fail(() => Check.Close("a", [1, got], [1, 1], 1e300, Because, Hint));
    }

    [Fact]
    public void NaN_is_not_even_equal_to_NaN()
    {
        Fail(() => Check.Equal("a", double.NaN, double.NaN, Hint));
        Fail(() => Check.Equal("a", new[] { 1, double.NaN }, new[] { 1, double.NaN }, Hint));
    }

    [Fact]
    public void Lists_name_the_number_that_is_farthest_off() =>
        Assert.StartsWith("✗ eigenvalues: got 3.5000 at [2], expected 3.0000 there (±1e-12)", Fail(() => Check.Close("eigenvalues", [1, 2.1, 3.5], [1, 2, 3], 1e-12, Because, Hint)).Text);

    [Fact]
    public void Lists_of_different_lengths_differ() =>
        Assert.Contains("got 2 numbers, expected 3 numbers", Fail(() => Check.Close("a", [1, 2], [1, 2, 3], 1e-12, Because, Hint)).Text);

    [Fact]
    public void Equal_compares_whole_numbers_exactly() =>
        Assert.Contains("got 11521, expected 11520", Fail(() => Check.Equal("first number", 11521UL, 11520UL, Hint)).Text);

    [Fact]
    public void Equal_compares_sequences_item_by_item()
    {
        Check.Equal("a", new[] { 1, 2, 3 }, new[] { 1, 2, 3 }, Hint);
        Assert.Contains("got [1, 2], expected [1, 2, 3]", Fail(() => Check.Equal("a", new[] { 1, 2 }, new[] { 1, 2, 3 }, Hint)).Text);
        Assert.Contains("got 0 at [9], expected 9 there", Fail(() => Check.Equal("a", [.. Enumerable.Range(0, 9), 0], Enumerable.Range(0, 10).ToArray(), Hint)).Text);
    }

    [Fact]
    public void Between_includes_its_ends_and_may_be_open_on_one_side()
    {
        Check.Between("a", 1, 1, 2, Because, Hint);
        Check.Between("a", 2, 1, 2, Because, Hint);
        Check.Between("ratio", 88.25, 20, double.PositiveInfinity, Because, Hint);
        Assert.Contains("got 19.5000, expected at least 20", Fail(() => Check.Between("ratio", 19.5, 20, double.PositiveInfinity, Because, Hint)).Text);
        Assert.Contains("got 0.7000, expected 0.605 to 0.617", Fail(() => Check.Between("u", 0.7, 0.605, 0.617, Because, Hint)).Text);
    }

    [Fact]
    public void Holds_needs_only_its_name_when_it_passes()
    {
        Assert.Equal("✓ J is symmetric", Check.Holds("J is symmetric", true, Hint).Text);
        Assert.StartsWith("✗ J is symmetric: got false, expected true", Fail(() => Check.Holds("J is symmetric", false, Hint)).Text);
    }

    [Fact]
    public void A_check_that_is_written_wrong_says_so()
    {
        Assert.Contains("tolerance -1", Assert.ThrowsAny<ArgumentException>(() => Check.Close("a", 1, 1, -1, Because, Hint)).Message);
        Assert.Contains("tolerance NaN", Assert.ThrowsAny<ArgumentException>(() => Check.Close("a", 1, 1, double.NaN, Because, Hint)).Message);
        Assert.Contains("expects NaN", Assert.ThrowsAny<ArgumentException>(() => Check.Close("a", 1, double.NaN, 1, Because, Hint)).Message);
        Assert.Contains("use Close", Assert.ThrowsAny<ArgumentException>(() => Check.Relative("a", 1, 0, 1, Because, Hint)).Message);
        Assert.Contains("no reason", Assert.ThrowsAny<ArgumentException>(() => Check.Close("a", 1, 1, 1, " ", Hint)).Message);
        Assert.Contains("no hint", Assert.ThrowsAny<ArgumentException>(() => Check.Holds("a", true, "")).Message);
        Assert.Contains("lower end first", Assert.ThrowsAny<ArgumentException>(() => Check.Between("a", 1, 2, 1, Because, Hint)).Message);
        Assert.Contains("no numbers at all", Assert.ThrowsAny<ArgumentException>(() => Check.Close("a", [], [], 1, Because, Hint)).Message);
    }

    [Fact]
    public void The_record_for_the_runner_has_the_agreed_keys_in_order() =>
        Assert.Equal(
            """{"kind":"check","name":"one <neuron>, h = 0.7","passed":true,"got":"0.6044","expected":"tanh(0.7) = 0.6044","tolerance":"1e-12","reason":"closed form, rounding only","hint":"h"}""",
            Shown.As(Check.Close("one <neuron>, h = 0.7", Math.Tanh(0.7), ("tanh(0.7)", Math.Tanh(0.7)), 1e-12, Because, "h"), "application/vnd.cairn.result+json"));

    [Fact]
    public void A_name_is_text_in_html_and_never_markup()
    {
        string html = Shown.As(Check.Holds("<script>alert(1)</script>", true, Hint), "text/html");
        Assert.DoesNotContain("<script", html);
        Assert.Contains("&lt;script&gt;", html);
    }
}
