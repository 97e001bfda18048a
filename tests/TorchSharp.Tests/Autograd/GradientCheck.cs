using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>Compares gradients with central differences in float64.</summary>
internal static class GradientCheck
{
    private const double Step = 1e-5; // its square and the rounding error over it are both below 1e-9

    /// <summary>Leaves in four layouts of memory: as they are, transposed, every other element of a larger one, and expanded from one row.</summary>
    public static readonly string[] Layouts = ["plain", "transposed", "strided", "expanded"];

    public static (Tensor Leaf, Func<Tensor, Tensor> View) Leaf(long[] shape, string layout, double low, double high, Generator random)
    {
        if (layout == "transposed" && shape.Length > 1)
        {
            long[] turned = [.. shape[..^2], shape[^1], shape[^2]];
            return (Random(turned, low, high, random), t => t.transpose(-1, -2));
        }
        if (layout == "strided" && shape.Length > 0)
            return (Random([shape[0] * 2, .. shape[1..]], low, high, random), t => t.slice(0, 1, long.MaxValue, 2));
        if (layout == "expanded" && shape.Length > 1 && shape[0] > 0)
            return (Random([1, .. shape[1..]], low, high, random), t => t.expand(shape));
        return (Random(shape, low, high, random), t => t);
    }

    public static void Run(Func<Tensor[], Tensor> f, (Tensor Leaf, Func<Tensor, Tensor> View)[] inputs, double tolerance = 1e-6)
    {
        Tensor[] leaves = [.. inputs.Select(i => i.Leaf)];
        Tensor Value() => f([.. inputs.Select(i => i.View(i.Leaf))]);
        var weights = Random(Value().shape, 0.5, 1.5, new Generator(7));
        var gradients = autograd.grad([(Value() * weights).sum()], leaves, allow_unused: true);
        for (int i = 0; i < leaves.Length; i++)
            Compare(leaves[i], gradients[i], () => (Value() * weights).sum().item<double>(), $"input {i}", tolerance);
    }

    /// <summary>The gradient as a function, checked in the same way: second derivatives.</summary>
    public static void RunTwice(Func<Tensor[], Tensor> f, (Tensor Leaf, Func<Tensor, Tensor> View)[] inputs, double tolerance = 1e-5)
    {
        Run(
            x =>
            {
                var y = f(x);
                var weights = Random(y.shape, 0.5, 1.5, new Generator(7));
                var g = autograd.grad([(y * weights).sum()], x, retain_graph: true, create_graph: true, allow_unused: true);
                return g.Where(t => t is not null).Select((t, i) => t.cos().sum() * (i + 1)).Aggregate((a, b) => a + b);
            },
            inputs,
            tolerance);
    }

    private static Tensor Random(long[] shape, double low, double high, Generator random) =>
        (rand(shape, float64, generator: random) * (high - low) + low).detach().requires_grad_();

    private static void Compare(Tensor leaf, Tensor? gradient, Func<double> loss, string what, double tolerance)
    {
        double[] analytic = gradient is null ? new double[leaf.numel()] : gradient.data<double>().ToArray();
        for (int i = 0; i < analytic.Length; i++)
        {
            double numeric = (At(leaf, i, Step, loss) - At(leaf, i, -Step, loss)) / (2 * Step);
            Assert.True(
                Math.Abs(numeric - analytic[i]) <= tolerance * Math.Max(1, Math.Abs(numeric)),
                $"{what}, element {i}: backward says {analytic[i]:R}, differences say {numeric:R}");
        }
    }

    private static double At(Tensor leaf, int i, double step, Func<double> loss)
    {
        var values = leaf.data<double>();
        double before = values.ToArray()[i];
        leaf.bytes.Slice(i * 8, 8).TryWrite(before + step);
        double result = loss();
        leaf.bytes.Slice(i * 8, 8).TryWrite(before);
        return result;
    }

    private static void TryWrite(this Span<byte> bytes, double value) => System.Buffers.Binary.BinaryPrimitives.WriteDoubleLittleEndian(bytes, value);
}
