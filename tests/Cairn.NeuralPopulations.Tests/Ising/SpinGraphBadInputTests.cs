using System.Globalization;

namespace Cairn.NeuralPopulations.Tests;

public class SpinGraphBadInputTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    [InlineData(-3)]
    public void Lattice_side_below_two_is_refused(int side)
    {
        foreach (var make in new Func<int, SpinGraph>[] { SpinGraph.Square, l => SpinGraph.Square(4, l), l => SpinGraph.Triangular(l), l => SpinGraph.Chain(l), l => SpinGraph.Complete(l, 1) })
            Assert.Contains($"at least 2 spins along each side, not {side}", Assert.Throws<ArgumentOutOfRangeException>(() => make(side)).Message);
    }

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    public void Coupling_that_is_not_finite_is_named_with_its_place(double value, string text)
    {
        var j = new double[3, 3];
        j[1, 2] = j[2, 1] = value;
        Assert.StartsWith($"Coupling J[1, 2] is {text};", Message(() => SpinGraph.FromMatrix(new double[3], j)));
        Assert.StartsWith($"Coupling J[0, 1] is {text};", Message(() => new SpinGraph(new double[2], [(0, 1, value)])));
    }

    [Fact]
    public void Coupling_matrix_must_be_square_and_match_the_fields() =>
        Assert.StartsWith("Couplings must be [2, 2] to match the 2 fields, not [2, 3].", Message(() => SpinGraph.FromMatrix([0, 0], new double[2, 3])));

    [Fact]
    public void Largest_asymmetry_is_reported_with_its_place_also_where_commas_are_decimal()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            var j = new double[,] { { 0, 1, 2 }, { 1, 0, 0.25 }, { 1.5, 0.25, 0 } };
            Assert.Contains("largest asymmetry is 0.5, between J[0, 2] = 2 and J[2, 0] = 1.5", Message(() => SpinGraph.FromMatrix(new double[3], j)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Diagonal_must_be_zero() =>
        Assert.StartsWith("Diagonal entry J[1, 1] is 0.5;", Message(() => SpinGraph.FromMatrix([0, 0], new double[,] { { 0, 1 }, { 1, 0.5 } })));

    [Fact]
    public void Zeros_in_a_state_bring_the_hint_about_silent_and_spike()
    {
        string text = Message(() => (object)SpinGraph.Chain(3).Energy([1, 0, 1]));
        Assert.Contains("s[1] is 0; spins are -1 or +1", text);
        Assert.Contains("s = 2x - 1", text);
    }

    [Fact]
    public void Other_state_values_bring_no_such_hint()
    {
        string text = Message(() => (object)SpinGraph.Chain(3).Energy([1, 3, 1]));
        Assert.Contains("s[1] is 3", text);
        Assert.DoesNotContain("2x", text);
    }

    [Fact]
    public void State_of_another_length_is_refused() =>
        Assert.Contains("The state has 2 values, but the graph has 3 spins", Message(() => (object)SpinGraph.Chain(3).Energy([1, 1])));

    [Fact]
    public void Edge_to_nowhere_or_to_itself_is_refused()
    {
        Assert.Contains("Edge (0, 2) must join two different spins out of 0..1", Message(() => new SpinGraph(new double[2], [(0, 2, 1.0)])));
        Assert.Contains("Edge (1, 1)", Message(() => new SpinGraph(new double[2], [(1, 1, 1.0)])));
    }

    [Fact]
    public void Field_that_is_not_finite_is_named() =>
        Assert.StartsWith("Field h[1] is NaN;", Message(() => new SpinGraph([0, double.NaN], [])));

    private static string Message(Func<object> make) => Assert.ThrowsAny<ArgumentException>(() => { make(); }).Message;
}
