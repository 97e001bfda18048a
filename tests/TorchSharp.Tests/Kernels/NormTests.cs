using System.Numerics;

namespace TorchSharp.Kernels.Tests;

public sealed class NormTests
{
    private const double Eps = 1e-5;
    private static readonly (int Rows, int N)[] Shapes = [(1, 2), (3, 3), (2, 16), (5, 17), (3, 40), (600, 64)];

    public static TheoryData<string> All => Paths.All;

    [Theory, MemberData(nameof(All))]
    public void Layer_norm_and_RMS_norm_are_the_twin(string path)
    {
        foreach (bool affine in new[] { false, true })
        {
            Forward<float>(Paths.Take(path, 2), affine);
            Forward<double>(Paths.Take(path, 2), affine);
        }
    }

    [Theory, MemberData(nameof(All))]
    public void Gradients_of_input_weight_and_bias_are_central_differences_of_the_twin(string path)
    {
        foreach (var (rows, n) in Shapes.SkipLast(1))
            foreach (bool layer in new[] { false, true })
            {
                Backward<float>(rows, n, layer, Paths.Take(path), 2e-5); // a row of 2 or 3 numbers divides by a small deviation
                Backward<double>(rows, n, layer, Paths.Take(path), 2e-8);
            }
    }

    [Fact]
    public void A_normalised_row_has_mean_zero_and_variance_one()
    {
        double[] x = Near.Normal(1000, 1, 30), y = new double[1000];
        Norm.LayerForward(x, [], [], y, new double[1], new double[1], 1000, 1e-12, 1);
        Assert.Equal(0, y.Average(), 1e-12);
        Assert.Equal(1, y.Average(v => v * v), 1e-12);
    }

    [Fact]
    public void Threads_share_the_rows_and_the_sums_come_out_the_same()
    {
        var one = Gradients<double>(600, 64, 1);
        var two = Gradients<double>(600, 64, 2);
        Near.Same(one, two, 1e-12);
        Assert.Equal(two, Gradients<double>(600, 64, 2));
    }

    private static double[] Gradients<T>(int rows, int n, int threads)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        T[] dw = new T[n], db = new T[n], dx = new T[rows * n];
        T[] x = Near.Of<T>(Near.Normal(rows * n, 1)), dy = Near.Of<T>(Near.Normal(rows * n, 2)), rstd = Near.Of<T>(Near.Normal(rows, 3));
        Norm.Backward<T>(x, [], Near.Of<T>(Near.Normal(rows, 4)), rstd, dy, dx, dw, db, n, threads);
        return [.. Near.Back(dw), .. Near.Back(db), .. Near.Back(dx)];
    }

    private static void Forward<T>(Compute compute, bool affine)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        foreach (var (rows, n) in Shapes)
        {
            using var x = Guarded<T>.Normal(rows * n, 1, 2);
            using var y = new Guarded<T>(rows * n);
            double[] w = affine ? Near.Normal(n, 2) : [], b = affine ? Near.Normal(n, 3) : [];
            Norm.LayerForward<T>(x.Span, Near.Of<T>(w), Near.Of<T>(b), y.Span, new T[rows], new T[rows], n, Eps, compute);
            Near.Same(Twin.LayerNorm(x.ToDoubles(), w, b, n, Eps), y.ToDoubles(), 4 * Near.Tolerance<T>(), $"layer norm {rows}x{n}");
            Norm.RmsForward<T>(x.Span, Near.Of<T>(w), y.Span, new T[rows], n, Eps, compute);
            Near.Same(Twin.RmsNorm(x.ToDoubles(), w, n, Eps), y.ToDoubles(), Near.Tolerance<T>(), $"RMS norm {rows}x{n}");
        }
    }

    private static void Backward<T>(int rows, int n, bool layer, Compute compute, double tolerance)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        double[] x = Near.Normal(rows * n, 1), w = Near.Normal(n, 2), b = Near.Normal(n, 3), dy = Near.Normal(rows * n, 4);
        T[] y = new T[rows * n], means = new T[layer ? rows : 0], rstds = new T[rows], dx = new T[rows * n], dw = new T[n], db = new T[layer ? n : 0];
        if (layer)
            Norm.LayerForward<T>(Near.Of<T>(x), Near.Of<T>(w), Near.Of<T>(b), y, means, rstds, n, Eps, compute);
        else
            Norm.RmsForward<T>(Near.Of<T>(x), Near.Of<T>(w), y, rstds, n, Eps, compute);
        Norm.Backward<T>(Near.Of<T>(x), Near.Of<T>(w), means, rstds, Near.Of<T>(dy), dx, dw, db, n, compute);
        double Loss(double[] x, double[] w, double[] b) => Near.Dot(layer ? Twin.LayerNorm(x, w, b, n, Eps) : Twin.RmsNorm(x, w, n, Eps), dy);
        Near.Same(Near.Gradient(v => Loss(v, w, b), x), Near.Back(dx), tolerance, $"dx {rows}x{n}, layer {layer}");
        Near.Same(Near.Gradient(v => Loss(x, v, b), w), Near.Back(dw), tolerance, $"dw {rows}x{n}, layer {layer}");
        if (layer)
            Near.Same(Near.Gradient(v => Loss(x, w, v), b), Near.Back(db), tolerance, $"db {rows}x{n}");
    }
}
