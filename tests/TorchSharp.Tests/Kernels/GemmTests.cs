using System.Numerics;

namespace TorchSharp.Kernels.Tests;

/// <summary>The oracle is the plain triple loop in double.</summary>
public sealed unsafe class GemmTests
{
    public static TheoryData<string> All => Paths.All;

    /// <summary>Around every edge of the tiles (14, 6, 16, 32, 8, 4), of the passes (320) and of the choice whether to pack (64).</summary>
    private static readonly (int M, int N, int K)[] Shapes =
    [
        (1, 1, 1), (1, 1, 700), (1, 33, 5), (5, 1, 64), (2, 3, 4), (6, 16, 8), (7, 17, 9), (14, 32, 64), (15, 33, 65), (13, 31, 1), (28, 64, 20),
        (29, 70, 321), (3, 29, 256), (64, 64, 64), (65, 48, 31), (100, 20, 64), (8, 200, 128), (33, 257, 40), (130, 130, 330),
    ];

    [Theory, MemberData(nameof(All))]
    public void Every_shape_and_layout_in_single_precision_is_the_triple_loop(string path) => EveryShape<float>(Paths.Take(path));

    [Theory, MemberData(nameof(All))]
    public void Every_shape_and_layout_in_double_precision_is_the_triple_loop(string path) => EveryShape<double>(Paths.Take(path));

    [Theory, MemberData(nameof(All))]
    public void Two_and_three_threads_give_the_same_bits_as_one(string path)
    {
        var one = Case<float>((130, 130, 330), 0, Paths.Take(path), 1, 0);
        Assert.Equal(one, Case<float>((130, 130, 330), 0, Paths.Take(path, 2), 1, 0));
        Assert.Equal(one, Case<float>((130, 130, 330), 0, Paths.Take(path, 3), 1, 0));
    }

    [Theory, MemberData(nameof(All))]
    public void Strides_that_collide_in_the_cache_are_packed_and_give_the_same_product(string path)
    {
        Case<float>((40, 70, 1024), 0, Paths.Take(path), 1, 0);
        Case<float>((1024, 33, 12), 1, Paths.Take(path, 2), 1, 0);
        Case<float>((20, 1024, 33), 0, Paths.Take(path, 2), 1, 0);
    }

    [Theory, MemberData(nameof(All))]
    public void Beta_zero_overwrites_NaN_and_beta_one_adds(string path)
    {
        using var a = new Guarded<float>([2f]);
        using var c = new Guarded<float>([float.NaN]);
        var product = new Product<float> { M = 1, N = 1, K = 1, Alpha = 1, A = new(a.Data, 1, 1), B = new(a.Data, 1, 1), C = new(c.Data, 1, 1) };
        Gemm.Multiply(product, Paths.Take(path));
        Assert.Equal(4, c.Data[0]);
        Gemm.Multiply(product with { Beta = 1 }, Paths.Take(path));
        Assert.Equal(8, c.Data[0]);
    }

    [Fact]
    public void A_product_over_nothing_scales_C()
    {
        using var c = new Guarded<double>([3d, double.NaN]);
        Gemm.Multiply(new Product<double> { M = 1, N = 1, Alpha = 1, Beta = 2, C = new(c.Data, 2, 1) }, 1);
        Gemm.Multiply(new Product<double> { M = 1, N = 1, Alpha = 1, Beta = 0, C = new(c.Data + 1, 2, 1) }, 1);
        Assert.Equal([6, 0], c.Span.ToArray());
    }

    [Fact]
    public void NaN_and_infinity_travel_through_the_product()
    {
        using var a = new Guarded<float>([float.NaN, 1, float.PositiveInfinity, 1]);
        using var b = new Guarded<float>([1, 0, 1, 1]);
        using var c = new Guarded<float>(4);
        Gemm.Multiply(new Product<float> { M = 2, N = 2, K = 2, Alpha = 1, A = new(a.Data, 2, 1), B = new(b.Data, 2, 1), C = new(c.Data, 2, 1) }, 1);
        Assert.Equal([float.NaN, float.NaN, float.PositiveInfinity, float.NaN], c.Span.ToArray());
    }

    [Fact]
    public void C_with_a_stride_on_both_sides_is_refused_with_the_strides()
    {
        var product = new Product<float> { M = 2, N = 2, K = 1, C = new(null, 7, 3) };
        var error = Assert.Throws<ArgumentException>(() => Gemm.Multiply(product, 1));
        Assert.Contains("(7, 3)", error.Message, StringComparison.Ordinal);
    }

    [Theory, InlineData(1), InlineData(2)]
    public void A_batch_is_its_products_one_by_one(int threads)
    {
        using var a = Guarded<float>.Normal(5 * 12, 1);
        using var b = Guarded<float>.Normal(8, 2);
        using var together = new Guarded<float>(5 * 6);
        using var apart = new Guarded<float>(5 * 6);
        var product = new Product<float> { M = 3, N = 2, K = 4, Alpha = 1, A = new(a.Data, 4, 1), B = new(b.Data, 2, 1), C = new(together.Data, 2, 1) };
        Gemm.Multiply(new Shape(5, 3, 2, 4), 1, a.Span, new(12, 4, 1), b.Span, new(0, 2, 1), 0, together.Span, new(6, 2, 1), threads);
        for (int i = 0; i < 5; i++)
            Gemm.Multiply(product with { A = new(a.Data + (12 * i), 4, 1), C = new(apart.Data + (6 * i), 2, 1) }, 1);
        Assert.Equal(apart.Span.ToArray(), together.Span.ToArray());
    }

    [Fact]
    public void An_array_that_ends_before_its_last_matrix_is_refused_with_both_lengths()
    {
        var error = Assert.Throws<ArgumentException>(() => Gemm.Multiply(new Shape(2, 2, 2, 2), 1f, new float[8], new(4, 2, 1), new float[7], new(4, 2, 1), 0f, new float[8], new(4, 2, 1), 1));
        Assert.Contains("b must hold at least 8 numbers, not 7", error.Message, StringComparison.Ordinal);
    }

    private static void EveryShape<T>(Compute compute)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        foreach (var shape in Shapes)
            for (int layout = 0; layout < 8; layout++)
                Case<T>(shape, layout, compute, layout % 2 == 0 ? 1 : -0.5, layout % 3 == 0 ? 0 : 0.25);
    }

    /// <summary>Bits of layout: A transposed, B transposed, C transposed.</summary>
    private static double[] Case<T>((int M, int N, int K) s, int layout, Compute compute, double alpha, double beta)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        using var a = Guarded<T>.Normal(s.M * s.K, 1);
        using var b = Guarded<T>.Normal(s.K * s.N, 2);
        using var c = Guarded<T>.Normal(s.M * s.N, 3);
        double[] before = c.ToDoubles(), da = a.ToDoubles(), db = b.ToDoubles();
        var product = new Product<T>
        {
            M = s.M,
            N = s.N,
            K = s.K,
            Alpha = T.CreateChecked(alpha),
            Beta = T.CreateChecked(beta),
            A = Layout(a.Data, s.M, s.K, layout & 1),
            B = Layout(b.Data, s.K, s.N, layout & 2),
            C = Layout(c.Data, s.M, s.N, layout & 4),
        };
        Gemm.Multiply(product, compute);
        double[] after = c.ToDoubles();
        // K + 3 roundings of at most half an ulp, each of a partial sum no larger than the sum of the magnitudes; as many again for the oracle in double.
        double ulps = double.CreateChecked(T.BitIncrement(T.One) - T.One) * (3 + s.K);
        for (int i = 0; i < s.M; i++)
            for (int j = 0; j < s.N; j++)
            {
                double sum = 0, size = 0;
                for (int k = 0; k < s.K; k++)
                {
                    double term = da[At(i, k, s.M, s.K, layout & 1)] * db[At(k, j, s.K, s.N, layout & 2)];
                    (sum, size) = (sum + term, size + Math.Abs(term));
                }
                int at = At(i, j, s.M, s.N, layout & 4);
                double expected = (alpha * sum) + (beta == 0 ? 0 : beta * before[at]);
                Assert.True(Math.Abs(after[at] - expected) <= ulps * (size + Math.Abs(expected)), $"{s} layout {layout} [{i}, {j}]: {after[at]} is not {expected}");
            }
        return after;
    }

    private static int At(int i, int j, int rows, int columns, int transposed) => transposed == 0 ? (i * columns) + j : (j * rows) + i;

    private static Matrix<T> Layout<T>(T* data, int rows, int columns, int transposed)
        where T : unmanaged
        => transposed == 0 ? new(data, columns, 1) : new(data, 1, rows);
}
