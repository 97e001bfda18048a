namespace TorchSharp;

public static partial class torch
{
    public static Tensor randint(long low, long high, Size size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null)
    {
        var result = Create.Empty(size.Shape, dtype ?? ScalarType.Int64, device, false);
        RandomKernel.Integers(result, low, high, generator);
        return Create.Leaf(result, requires_grad);
    }

    public static Tensor randint(long high, Size size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        randint(0, high, size, dtype, device, requires_grad, generator);

    public static Tensor randint(long high, long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        randint(0, high, new Size(size), dtype, device, requires_grad, generator);

    public static Tensor randint(long low, long high, long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        randint(low, high, new Size(size), dtype, device, requires_grad, generator);

    public static Tensor randint(int low, int high, int[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        randint(low, high, new Size(size), dtype, device, requires_grad, generator);

    public static Tensor randint(int high, int[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        randint(0, high, new Size(size), dtype, device, requires_grad, generator);

    public static int randint_int(int high, Generator? generator = null) => randint_int(0, high, generator);

    public static int randint_int(int low, int high, Generator? generator = null) => (int)randint_long(low, high, generator);

    public static long randint_long(long high, Generator? generator = null) => randint_long(0, high, generator);

    public static long randint_long(long low, long high, Generator? generator = null) => randint(low, high, Size.Empty, generator: generator).item<long>();

    public static bool randint_bool(Generator? generator = null) => randint_long(2, generator) == 1;

    public static double rand_float(Generator? generator = null) => (generator ?? Generator.Default).NextDouble();

    public static double randn_float(Generator? generator = null) => (generator ?? Generator.Default).NextNormal();

    /// <summary>A random order of 0 to n - 1.</summary>
    public static Tensor randperm(long n, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null)
    {
        InitializeDevice(device);
        var g = generator ?? Generator.Default;
        var result = arange(n, ScalarType.Int64);
        var order = result.Span<long>();
        for (int i = 0; i < n - 1; i++)
        {
            int other = i + (int)(g.Next32() % (uint)(n - i));
            (order[i], order[other]) = (order[other], order[i]);
        }
        return Create.Leaf(result.Raw(dtype ?? ScalarType.Int64), requires_grad);
    }

    public static Tensor normal(double mean, double std, ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null)
    {
        var result = Create.Empty(size.ToArray(), dtype, device, false);
        RandomKernel.Normal(result, mean, std, generator);
        return Create.Leaf(result, requires_grad);
    }

    public static Tensor normal(Tensor mean, Tensor std, Generator? generator = null) =>
        randn(Geometry.Broadcast(mean.sizes, std.sizes), mean.dtype, generator: generator) * std + mean;

    public static Tensor bernoulli(Tensor input, Generator? generator = null) => input.bernoulli(generator);

    public static Tensor multinomial(Tensor input, long num_samples, bool replacement = false, Generator? generator = null) =>
        input.multinomial(num_samples, replacement, generator);
}
