namespace Cairn.Core.Tests;

public class RngTests
{
    private const int Draws = 100_000;

    [Fact]
    public void A_jump_is_two_to_the_128_steps()
    {
        // Oracle: the step as a 256 × 256 matrix over bits, squared 128 times; it knows nothing of the jump polynomial.
        var power = Bits256.Step();
        for (int i = 0; i < 128; i++) power = power.Squared();
        var rng = Rng.FromState(1, 2, 3, 4);
        rng.Jump();
        Assert.Equal(power.Times((1, 2, 3, 4)), rng.State);
    }

    [Fact]
    public void Doubles_are_uniform()
    {
        var rng = new Rng(1);
        var counts = new int[100];
        for (int i = 0; i < Draws; i++) counts[(int)(rng.NextDouble() * 100)]++;
        Assert.InRange(ChiSquare(counts), 50, 168); // chi-square with 99 degrees of freedom: 1e-5 below and above
    }

    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(100)]
    public void Next_below_a_bound_is_uniform(int bound)
    {
        var rng = new Rng(2);
        var counts = new int[bound];
        for (int i = 0; i < Draws; i++) counts[rng.Next(bound)]++;
        int freedom = bound - 1;
        Assert.InRange(ChiSquare(counts), 0, freedom + 6 * Math.Sqrt(2 * freedom) + 10); // mean + 6 sigma, and the skew of few degrees
    }

    [Fact]
    public void A_bound_that_is_no_power_of_two_has_no_bias_where_a_remainder_would_have_one()
    {
        // 3/4 of 2^63: with `bits % bound` the lower third would come twice as often, 50 % instead of 33 %.
        const long Bound = 3L << 61;
        var rng = new Rng(3);
        int low = 0;
        for (int i = 0; i < Draws; i++)
            if (rng.NextInt64(Bound) < Bound / 3) low++;
        Assert.InRange(low / (double)Draws, 0.3333 - 0.009, 0.3333 + 0.009); // 6 sigma = 6 sqrt(p q / n)
    }

    [Fact]
    public void Normals_have_the_moments_of_the_normal_distribution()
    {
        var rng = new Rng(4);
        var x = Enumerable.Range(0, Draws).Select(_ => rng.NextNormal()).ToArray();
        double root = 1 / Math.Sqrt(Draws); // 6 sigma of each moment: variances 1, 2, 15, 96
        Assert.InRange(x.Average(), -6 * root, 6 * root);
        Assert.InRange(x.Average(v => v * v) - 1, -6 * Math.Sqrt(2) * root, 6 * Math.Sqrt(2) * root);
        Assert.InRange(x.Average(v => v * v * v), -6 * Math.Sqrt(15) * root, 6 * Math.Sqrt(15) * root);
        Assert.InRange(x.Average(v => v * v * v * v) - 3, -6 * Math.Sqrt(96) * root, 6 * Math.Sqrt(96) * root);
    }

    [Fact]
    public void Normals_beyond_1_96_are_five_percent()
    {
        var rng = new Rng(5);
        int beyond = Enumerable.Range(0, Draws).Count(_ => Math.Abs(rng.NextNormal()) > 1.959964);
        Assert.InRange(beyond / (double)Draws, 0.05 - 0.0042, 0.05 + 0.0042); // 6 sigma
    }

    [Fact]
    public void Everything_that_Random_offers_comes_from_the_same_seed()
    {
        static (int, long, float, string, int[], string) All(Random rng)
        {
            var bytes = new byte[13];
            rng.NextBytes(bytes);
            int[] shuffled = [.. Enumerable.Range(0, 20)];
            rng.Shuffle(shuffled);
            return (rng.Next(), rng.NextInt64(), rng.NextSingle(), Convert.ToHexString(bytes), shuffled, string.Concat(rng.GetItems("abc".AsSpan(), 9)));
        }
        Assert.Equivalent(All(new Rng(6)), All(new Rng(6)));
        Assert.NotEqual(All(new Rng(6)).Item4, All(new Rng(7)).Item4);
        Assert.Equal(Enumerable.Range(0, 20), All(new Rng(6)).Item5.Order());
    }

    [Fact]
    public void Ranges_are_kept_and_their_ends_reached()
    {
        var rng = new Rng(8);
        var values = Enumerable.Range(0, 1000).Select(_ => rng.Next(-2, 3)).ToHashSet();
        Assert.Equal([-2, -1, 0, 1, 2], values.Order());
        Assert.Equal((0, 5, 5L), (rng.Next(0), rng.Next(5, 5), rng.NextInt64(5, 6)));
        Assert.InRange(rng.NextInt64(long.MinValue, long.MaxValue), long.MinValue, long.MaxValue - 1);
        Assert.All(Enumerable.Range(0, 1000), _ => Assert.InRange(rng.NextSingle(), 0f, 0.99999997f));
    }

    [Fact]
    public void Wrong_bounds_are_refused()
    {
        var rng = new Rng(9);
        Assert.Throws<ArgumentOutOfRangeException>(() => rng.Next(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => rng.Next(2, 1));
        Assert.Throws<ArgumentException>(() => Rng.FromState(0, 0, 0, 0));
    }

    [Fact]
    public void A_fork_of_a_fork_is_not_its_grandparent()
    {
        var parent = new Rng(10);
        var child = parent.Fork();
        var grandchild = child.Fork();
        ulong[][] streams = [.. new[] { parent, child, grandchild }.Select(r => Enumerable.Range(0, 100).Select(_ => r.NextUInt64()).ToArray())];
        Assert.Equal(300, streams.SelectMany(s => s).Distinct().Count());
    }

    [Fact]
    public void Named_streams_repeat_by_name_and_differ_by_name_and_seed()
    {
        Unit.Begin("u", seed: 1);
        ulong wolff = Seed.Rng("Wolff").NextUInt64();
        Assert.Equal(wolff, Seed.Rng("Wolff").NextUInt64());
        Assert.NotEqual(wolff, Seed.Rng("Metropolis").NextUInt64());
        Unit.Begin("u", seed: 2);
        Assert.NotEqual(wolff, Seed.Rng("Wolff").NextUInt64());
    }

    [Fact]
    public void Named_streams_are_uncorrelated()
    {
        Unit.Begin("u", seed: 1);
        var (a, b) = (Seed.Rng("a"), Seed.Rng("b"));
        double sum = 0;
        for (int i = 0; i < Draws; i++) sum += a.NextNormal() * b.NextNormal();
        Assert.InRange(sum / Math.Sqrt(Draws), -6, 6); // standard normal
    }

    private static double ChiSquare(int[] counts)
    {
        double expected = counts.Sum() / (double)counts.Length;
        return counts.Sum(c => (c - expected) * (c - expected) / expected);
    }
}
