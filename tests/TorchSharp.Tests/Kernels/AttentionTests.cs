using System.Numerics;

namespace TorchSharp.Kernels.Tests;

/// <summary>Tiles against the whole matrix of scores in double, gradients by central differences of that.</summary>
public sealed class AttentionTests
{
    public static TheoryData<string> All => Paths.All;

    [Theory, MemberData(nameof(All))]
    public void Attention_over_several_tiles_is_the_whole_matrix(string path)
    {
        foreach (bool causal in new[] { false, true })
            foreach (bool mask in new[] { false, true })
            {
                Forward<float>(new(2, 130, 150, 8, 5, 0.3, causal, 0), mask, Paths.Take(path, 2));
                Forward<double>(new(2, 70, 64, 8, 5, 0.3, causal, 70 * 64), mask, Paths.Take(path));
            }
    }

    [Theory, MemberData(nameof(All))]
    public void Its_gradients_are_central_differences_of_the_whole_matrix(string path)
    {
        foreach (bool causal in new[] { false, true })
        {
            Backward<double>(new(2, 5, 4, 3, 2, 0.5, causal, 0), Paths.Take(path, 2), 1e-8);
            Backward<float>(new(1, 66, 67, 2, 3, 0.5, causal, 0), Paths.Take(path), 1e-5);
        }
    }

    [Fact]
    public void A_query_that_sees_nothing_gets_zero_and_passes_no_gradient()
    {
        var s = new AttentionShape(1, 1, 2, 1, 1, 1, false, 0);
        double[] o = [7], sums = new double[1], dq = [7], dk = [7, 7], dv = [7, 7], mask = [double.NegativeInfinity, double.NegativeInfinity];
        Attention.Forward<double>(s, [1], [1, 2], [3, 4], mask, o, sums, 1);
        Attention.Backward<double>(s, [1], [1, 2], [3, 4], mask, o, sums, [1], dq, dk, dv, 1);
        Assert.Equal([0, 0, 0, 0, 0, 0], [.. o, .. dq, .. dk, .. dv]);
    }

    [Fact]
    public void A_value_array_of_the_wrong_length_is_refused() =>
        Assert.Contains("v must hold 2 numbers, not 3",
            Assert.Throws<ArgumentException>(() => Attention.Forward<float>(new(1, 1, 2, 1, 1, 1, false, 0), [1], [1, 2], [1, 2, 3], [], new float[1], new float[1], 1)).Message,
            StringComparison.Ordinal);

    private static void Forward<T>(AttentionShape s, bool masked, Compute compute)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (q, k, v) = Inputs(s);
        double[] mask = masked ? Mask(s) : [];
        using var o = new Guarded<T>((int)(s.Batch * s.Queries * s.ValueWidth));
        Attention.Forward<T>(s, Near.Of<T>(q), Near.Of<T>(k), Near.Of<T>(v), Near.Of<T>(mask), o.Span, new T[s.Batch * s.Queries], compute);
        Near.Same(Twin(s, q, k, v, mask), o.ToDoubles(), Near.Tolerance<T>(), $"{s}");
    }

    private static void Backward<T>(AttentionShape s, Compute compute, double tolerance)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (q, k, v) = Inputs(s);
        double[] mask = Mask(s), d = Near.Normal((int)(s.Batch * s.Queries * s.ValueWidth), 9);
        T[] tq = Near.Of<T>(q), tk = Near.Of<T>(k), tv = Near.Of<T>(v), tm = Near.Of<T>(mask), o = new T[d.Length], sums = new T[s.Batch * s.Queries];
        T[] dq = new T[q.Length], dk = new T[k.Length], dv = new T[v.Length];
        Attention.Forward<T>(s, tq, tk, tv, tm, o, sums, compute);
        Attention.Backward<T>(s, tq, tk, tv, tm, o, sums, Near.Of<T>(d), dq, dk, dv, compute);
        Near.Same(Near.Gradient(x => Near.Dot(Twin(s, x, k, v, mask), d), q), Near.Back(dq), tolerance, "dq");
        Near.Same(Near.Gradient(x => Near.Dot(Twin(s, q, x, v, mask), d), k), Near.Back(dk), tolerance, "dk");
        Near.Same(Near.Gradient(x => Near.Dot(Twin(s, q, k, x, mask), d), v), Near.Back(dv), tolerance, "dv");
    }

    private static (double[] Q, double[] K, double[] V) Inputs(AttentionShape s) =>
        (Near.Normal((int)(s.Batch * s.Queries * s.Width), 1), Near.Normal((int)(s.Batch * s.Keys * s.Width), 2), Near.Normal((int)(s.Batch * s.Keys * s.ValueWidth), 3));

    /// <summary>Numbers, and every seventh place shut.</summary>
    private static double[] Mask(AttentionShape s) =>
        [.. Near.Normal((int)(s.MaskStep == 0 ? s.Queries * s.Keys : s.Batch * s.MaskStep), 4).Select((m, i) => i % 7 == 3 ? double.NegativeInfinity : m)];

    private static double[] Twin(AttentionShape s, double[] q, double[] k, double[] v, double[] mask)
    {
        var o = new double[s.Batch * s.Queries * s.ValueWidth];
        for (nint row = 0; row < s.Batch * s.Queries; row++)
        {
            nint batch = row / s.Queries, query = row % s.Queries;
            double[] weights = new double[s.Visible(query)];
            for (nint key = 0; key < weights.Length; key++)
            {
                double score = mask.Length == 0 ? 0 : mask[(batch * s.MaskStep) + (query * s.Keys) + key];
                for (nint i = 0; i < s.Width; i++)
                    score += s.Scale * q[(row * s.Width) + i] * k[(((batch * s.Keys) + key) * s.Width) + i];
                weights[key] = Math.Exp(score);
            }
            for (nint key = 0; key < weights.Length; key++)
                for (nint i = 0; i < s.ValueWidth; i++)
                    o[(row * s.ValueWidth) + i] += weights[key] / weights.Sum() * v[(((batch * s.Keys) + key) * s.ValueWidth) + i];
        }
        return o;
    }
}
