using System.Numerics;

namespace TorchSharp.Kernels.Tests;

public sealed class CrossEntropyTests
{
    public static TheoryData<string> All => Paths.All;

    [Theory, MemberData(nameof(All))]
    public void Losses_and_gradients_are_the_twin_and_its_central_differences(string path)
    {
        foreach (int n in new[] { 1, 5, 16, 29, 70 })
            foreach (double smoothing in new[] { 0, 0.1 })
            {
                Case<float>(n, smoothing, Paths.Take(path, 2), 4e-6);
                Case<double>(n, smoothing, Paths.Take(path), 1e-8);
            }
    }

    [Fact]
    public void A_sure_and_right_row_loses_nothing_and_a_uniform_row_the_logarithm_of_its_classes()
    {
        float[] losses = new float[2], sums = new float[2];
        CrossEntropy.Forward([0f, 100, 0, 0, 7, 7, 7, 7], [1, 3], losses, sums, 4, -100, 0, 1);
        Assert.Equal(0, losses[0], 1e-6);
        Assert.Equal(Math.Log(4), losses[1], 1e-6);
    }

    [Theory, InlineData(4), InlineData(-1)]
    public void A_target_that_is_no_class_is_refused_with_the_range(long target)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => CrossEntropy.Forward([0f, 0, 0, 0], [target], new float[1], new float[1], 4, -100, 0, 1));
        Assert.Contains($"{target}, which is out of bounds: it must be 0 to 3", error.Message, StringComparison.Ordinal);
    }

    private static void Case<T>(int n, double smoothing, Compute compute, double tolerance)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        long[] targets = [0, n - 1, -100, n / 2];
        double[] x = Near.Normal(4 * n, n, 2), g = [0.5, -1, 2, 3];
        T[] losses = new T[4], sums = new T[4], dx = new T[4 * n];
        CrossEntropy.Forward<T>(Near.Of<T>(x), targets, losses, sums, n, -100, smoothing, compute);
        Near.Same(Twin.CrossEntropy(x, targets, n, -100, smoothing), Near.Back(losses), tolerance, $"n = {n}");
        CrossEntropy.Backward<T>(Near.Of<T>(x), targets, sums, Near.Of<T>(g), dx, n, -100, smoothing, compute);
        Near.Same(Near.Gradient(v => Near.Dot(Twin.CrossEntropy(v, targets, n, -100, smoothing), g), x), Near.Back(dx), tolerance, $"n = {n}");
        CrossEntropy.Backward<T>(Near.Of<T>(x), targets, sums, Near.Of<T>([0.25]), dx, n, -100, smoothing, compute);
        Near.Same(Near.Gradient(v => 0.25 * Twin.CrossEntropy(v, targets, n, -100, smoothing).Sum(), x), Near.Back(dx), tolerance, $"n = {n}, one gradient");
    }
}
