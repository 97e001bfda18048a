namespace TorchSharp.Kernels.Tests;

/// <summary>Every function against the machine's double-precision library over all exponents: error in units of the last place of the true value.</summary>
public sealed class FunctionTests
{
    private static readonly float[] Everywhere = [.. Enumerable.Range(0, 160_000).Select(i => BitConverter.Int32BitsToSingle(unchecked(i * 26_843))),
        0, -0f, float.Epsilon, -float.Epsilon, 1.1754944e-38f, float.MaxValue, float.MinValue, float.PositiveInfinity, float.NegativeInfinity, float.NaN, 1, -1, 88.72284f, -103.97f];

    private static readonly float[] Middle = [.. Enumerable.Range(-60_000, 120_001).Select(i => i / 5000f)]; // -12 to 12

    public static TheoryData<string> All => Paths.All;

    [Theory, MemberData(nameof(All))]
    public void Exp_is_within_1_2_ulp(string path) => Check<Functions.Exp>(path, Math.Exp, 1.2);

    [Theory, MemberData(nameof(All))]
    public void Log_is_within_1_ulp(string path) => Check<Functions.Log>(path, Math.Log, 1);

    [Theory, MemberData(nameof(All))]
    public void Tanh_is_within_3_ulp(string path) => Check<Functions.Tanh>(path, Math.Tanh, 3);

    [Theory, MemberData(nameof(All))]
    public void Sigmoid_is_within_3_ulp(string path) => Check<Functions.Sigmoid>(path, x => 1 / (1 + Math.Exp(-x)), 3);

    [Theory, MemberData(nameof(All))]
    public void Erf_is_within_2_ulp(string path) => Check<Functions.Erf>(path, TrueErf, 2);

    // Gelu cancels in its left tail, as PyTorch's does: there the bound is against the size of x instead.
    [Theory, MemberData(nameof(All))]
    public void Gelu_is_within_2_ulp_of_x(string path) => Check<Functions.Gelu>(path, x => x == 0 ? x : 0.5 * x * (1 + TrueErf(x / Math.Sqrt(2))), 2, sizeOfX: true);

    [Theory, MemberData(nameof(All))]
    public void Gelu_by_tanh_is_within_2_ulp_of_x(string path) => Check<Functions.GeluTanh>(path, x => 0.5 * x * (1 + Math.Tanh(Inner(x))), 2, sizeOfX: true);

    [Theory, MemberData(nameof(All))]
    public void In_double_precision_they_are_within_4_ulp(string path)
    {
        CheckDouble<Functions.Exp>(path, Math.Exp, 4);
        CheckDouble<Functions.Log>(path, Math.Log, 4);
        CheckDouble<Functions.Tanh>(path, Math.Tanh, 4);
        CheckDouble<Functions.Erf>(path, TrueErf, 48); // the oracle's e^(−x²) carries the rounding of x², 33 ulp at x = 5.8
    }

    [Theory, MemberData(nameof(All))]
    public void The_slope_of_gelu_is_its_central_difference(string path)
    {
        var x = Enumerable.Range(-60, 121).Select(i => i / 10.0).ToArray();
        Slope<Gradients.Gelu>(x, v => 0.5 * v * (1 + TrueErf(v / Math.Sqrt(2))), path);
        Slope<Gradients.GeluTanh>(x, v => 0.5 * v * (1 + Math.Tanh(Inner(v))), path);
    }

    [Theory, MemberData(nameof(All))]
    public void Gradients_from_outputs_are_their_formulas(string path)
    {
        double[] g = [1, -2, 3], y = [0.25, -0.5, 0.75], to = new double[3];
        Map.Run<Gradients.Exp, double>(g, y, to, Paths.Take(path));
        Assert.Equal([0.25, 1, 2.25], to);
        Map.Run<Gradients.Tanh, double>(g, y, to, Paths.Take(path));
        Assert.Equal([0.9375, -1.5, 1.3125], to);
        Map.Run<Gradients.Sigmoid, double>(g, y, to, Paths.Take(path));
        Assert.Equal([0.1875, 1.5, 0.5625], to);
    }

    [Fact]
    public void Threads_do_not_change_a_bit()
    {
        float[] one = new float[Middle.Length], two = new float[Middle.Length];
        Map.Run<Functions.Tanh, float>(Middle, one, 1);
        Map.Run<Functions.Tanh, float>(Middle, two, 3);
        Assert.Equal(one, two);
    }

    [Fact]
    public void An_output_of_another_length_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Map.Run<Functions.Exp, float>(new float[3], new float[2], 1));
        Assert.Contains("must hold 3 numbers, not 2", error.Message, StringComparison.Ordinal);
    }

    private static void Check<F>(string path, Func<double, double> truth, double ulps, bool sizeOfX = false)
        where F : struct, ILaneFunction
    {
        foreach (float[] x in new[] { Everywhere, Middle })
        {
            var y = new float[x.Length];
            Map.Run<F, float>(x, y, Paths.Take(path));
            for (int i = 0; i < x.Length; i++)
                Close(x[i], y[i], truth(x[i]), ulps, sizeOfX);
        }
    }

    private static void Close(float x, float y, double expected, double ulps, bool sizeOfX)
    {
        float rounded = (float)expected;
        if (float.IsNaN(rounded) || float.IsInfinity(rounded) || float.IsInfinity(y))
        {
            bool edge = float.IsInfinity(y) && Math.Abs(expected) > 3.4028e38; // the last float before the overflow may already be infinite
            Assert.True(edge || (sizeOfX && float.IsNaN(y) && float.IsInfinity(x)) || y.Equals(rounded), $"f({x:R}) = {y}, not {rounded}");
            return;
        }
        double unit = Math.ScaleB(1, Math.Max(-149, Math.ILogB(Math.Max(Math.Abs(expected), sizeOfX ? Math.Abs(x) : 0)) - 23));
        Assert.True(Math.Abs(y - expected) <= ulps * unit, $"f({x:R}) = {y:R}, {Math.Abs(y - expected) / unit:F2} ulp from {expected:R}");
    }

    private static void CheckDouble<F>(string path, Func<double, double> truth, double ulps)
        where F : struct, ILaneFunction
    {
        double[] x = [.. Middle.Where((_, i) => i % 7 == 0).Select(v => v * 1.0000001), 1e-300, 700, -700, 1e300, 5e-324, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 0];
        var y = new double[x.Length];
        Map.Run<F, double>(x, y, Paths.Take(path));
        for (int i = 0; i < x.Length; i++)
        {
            double expected = truth(x[i]);
            bool same = y[i].Equals(expected) || Math.Abs(y[i] - expected) <= ulps * Math.ScaleB(1, Math.Max(-1074, Math.ILogB(expected) - 52));
            Assert.True(same, $"{typeof(F).Name}({x[i]:R}) = {y[i]:R}, not {expected:R}");
        }
    }

    private static void Slope<G>(double[] x, Func<double, double> f, string path)
        where G : struct, ILaneFunction2
    {
        double[] g = [.. x.Select(_ => 2.0)], slope = new double[x.Length];
        Map.Run<G, double>(g, x, slope, Paths.Take(path));
        for (int i = 0; i < x.Length; i++) // a step of 1e-5 leaves an error of some 1e-10 in a central difference
            Assert.Equal((f(x[i] + 1e-5) - f(x[i] - 1e-5)) / 1e-5, slope[i], 1e-9);
    }

    private static double Inner(double x) => Math.Sqrt(2 / Math.PI) * (x + (0.044715 * x * x * x));

    /// <summary>2/√π·e^(−x²)·Σ 2ⁿx²ⁿ⁺¹/(1·3·…·(2n+1)): all terms of one sign, so nothing cancels.</summary>
    private static double TrueErf(double x)
    {
        if (double.IsNaN(x) || Math.Abs(x) > 6)
            return double.IsNaN(x) ? x : Math.Sign(x);
        double term = x, sum = x;
        for (int n = 1; Math.Abs(term) > 1e-18 * Math.Abs(sum); n++)
            sum += term *= 2 * x * x / ((2 * n) + 1);
        return 2 / Math.Sqrt(Math.PI) * Math.Exp(-x * x) * sum;
    }
}
