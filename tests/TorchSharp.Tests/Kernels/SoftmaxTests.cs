using System.Numerics;

namespace TorchSharp.Kernels.Tests;

public sealed class SoftmaxTests
{
    private static readonly (int Rows, int N)[] Shapes = [(1, 1), (3, 3), (2, 16), (5, 17), (3, 33), (4, 64), (2, 100), (40, 1024)];

    public static TheoryData<string> All => Paths.All;

    [Theory, MemberData(nameof(All))]
    public void Softmax_and_its_logarithm_are_the_twin(string path)
    {
        Forward<float>(Paths.Take(path, 2));
        Forward<double>(Paths.Take(path, 2));
    }

    [Theory, MemberData(nameof(All))]
    public void Their_gradients_are_central_differences_of_the_twin(string path)
    {
        Backward<float>(Paths.Take(path), 2e-6);
        Backward<double>(Paths.Take(path), 1e-8);
    }

    [Fact]
    public void Rows_sum_to_one_and_large_logits_do_not_overflow()
    {
        float[] x = [1000, 1001, -1000, -1e30f, 88, 89, 90, 91], y = new float[8];
        Softmax.Forward<float>(x, y, 2, 4, 1);
        Assert.Equal(1, y[..4].Sum(), 1e-6);
        Assert.Equal(1, y[4..].Sum(), 1e-6);
        Assert.Equal(1 / (1 + Math.Exp(-1)), y[1], 1e-6);
    }

    [Fact]
    public void Masked_entries_are_zero_and_a_row_of_nothing_but_masks_is_NaN()
    {
        float[] x = [0, float.NegativeInfinity, 0, float.NegativeInfinity, float.NegativeInfinity, float.NegativeInfinity], y = new float[6];
        Softmax.Forward<float>(x, y, 2, 3, 1);
        Assert.Equal([0.5f, 0, 0.5f, float.NaN, float.NaN, float.NaN], y);
        Softmax.Forward<float>([1, float.NaN, 1], y.AsSpan(0, 3), 1, 3, 1);
        Assert.All(y[..3], v => Assert.True(float.IsNaN(v)));
    }

    private static void Forward<T>(Compute compute)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        foreach (var (rows, n) in Shapes)
        {
            using var x = Guarded<T>.Normal(rows * n, n, 3);
            using var y = new Guarded<T>(rows * n);
            Softmax.Forward<T>(x.Span, y.Span, rows, n, compute);
            Near.Same(Twin.Softmax(x.ToDoubles(), n), y.ToDoubles(), Near.Tolerance<T>(), $"softmax {rows}x{n}");
            Softmax.LogForward<T>(x.Span, y.Span, rows, n, compute);
            Near.Same(Twin.LogSoftmax(x.ToDoubles(), n), y.ToDoubles(), Near.Tolerance<T>(), $"log softmax {rows}x{n}");
        }
    }

    private static void Backward<T>(Compute compute, double tolerance)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        foreach (var (rows, n) in Shapes.SkipLast(1))
        {
            double[] x = Near.Normal(rows * n, 1), dy = Near.Normal(rows * n, 2);
            T[] y = Near.Of<T>(Twin.Softmax(x, n)), dx = new T[rows * n];
            Softmax.Backward<T>(y, Near.Of<T>(dy), dx, rows, n, compute);
            Near.Same(Near.Gradient(v => Near.Dot(Twin.Softmax(v, n), dy), x), Near.Back(dx), tolerance, $"softmax {rows}x{n}");
            y = Near.Of<T>(Twin.LogSoftmax(x, n));
            Softmax.LogBackward<T>(y, Near.Of<T>(dy), dx, rows, n, compute);
            Near.Same(Near.Gradient(v => Near.Dot(Twin.LogSoftmax(v, n), dy), x), Near.Back(dx), 4 * tolerance, $"log softmax {rows}x{n}");
        }
    }
}
