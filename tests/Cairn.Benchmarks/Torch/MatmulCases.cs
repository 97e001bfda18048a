using System.Runtime.InteropServices;
using TorchSharp.Kernels;

namespace Cairn.Benchmarks.Torch;

/// <summary>torch.mm into a given matrix, float32: the kernel alone.</summary>
internal static unsafe class MatmulCases
{
    private static readonly (int M, int N, int K)[] Shapes =
        [(64, 64, 64), (256, 256, 256), (1024, 1024, 1024), (4096, 512, 128), (4096, 128, 512), (128, 512, 4096)];

    public static IEnumerable<TorchCase> All(int threads) =>
        Shapes.Select(s => new TorchCase($"matmul {s.M}x{s.K} . {s.K}x{s.N}", () => Prepare(s.M, s.N, s.K, threads)));

    private static PreparedCase Prepare(int m, int n, int k, int threads)
    {
        float* a = Random(m * k), b = Random(k * n), c = Random(m * n);
        var product = new Product<float> { M = m, N = n, K = k, Alpha = 1, A = new(a, k, 1), B = new(b, n, 1), C = new(c, n, 1) };
        return new PreparedCase(() => Gemm.Multiply(product, threads), () => Free(a, b, c));
    }

    private static float* Random(int length)
    {
        var random = new Random(0);
        float* numbers = (float*)NativeMemory.AlignedAlloc((nuint)length * sizeof(float), 64);
        for (int i = 0; i < length; i++)
            numbers[i] = (float)((2 * random.NextDouble()) - 1);
        return numbers;
    }

    private static void Free(float* a, float* b, float* c)
    {
        NativeMemory.AlignedFree(a);
        NativeMemory.AlignedFree(b);
        NativeMemory.AlignedFree(c);
    }
}
