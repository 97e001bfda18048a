using static TorchSharp.torch;

namespace Cairn.Benchmarks.Torch;

/// <summary>The script's single operations on a large tensor, and its chain of small ones, through the tensors' own API.</summary>
internal static class TensorCases
{
    public static IEnumerable<TorchCase> All()
    {
        yield return new("100 small elementwise layers, forward and backward", Small);
        yield return new("softmax 4096x1024", () => Large(big => big.softmax(-1)));
        yield return new("sum over rows 4096x1024", () => Large(big => big.sum(1)));
        yield return new("exp 4M elements", () => Large(big => big.exp()));
    }

    private static PreparedCase Large(Func<Tensor, Tensor> operation)
    {
        var big = randn(4096, 1024);
        return new PreparedCase(() => operation(big).Dispose(), big.Dispose);
    }

    private static PreparedCase Small()
    {
        var x = randn(64, 64, requires_grad: true);
        return new PreparedCase(() => Chain(x), x.Dispose);
    }

    private static void Chain(Tensor x)
    {
        using var scope = NewDisposeScope();
        var y = x;
        for (int i = 0; i < 100; i++)
            y = tanh((y * 1.01) + 0.1);
        y.sum().backward();
    }
}
