using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels;

/// <summary>Runs a kernel over its items, cut into chunks when that pays: less than one grain of work stays on the caller.</summary>
internal static unsafe class Launch
{
    /// <summary>Elements of plain arithmetic below which a second thread costs more than it brings (about 5 µs).</summary>
    public const nint Grain = 16_384;

    /// <param name="kernel">Unmanaged (pointers and numbers), so that it can be shared without being copied to the heap.</param>
    /// <param name="count">Items.</param>
    /// <param name="cost">Work of one item, in elements of plain arithmetic.</param>
    /// <param name="compute">Threads and path.</param>
    public static void Lanes<K, T>(K kernel, nint count, nint cost, Compute compute)
        where K : unmanaged, ILaneRange<T>
        where T : unmanaged
    {
        var range = new OnLanes<K, T>(kernel, compute.Level);
        Range(range, count, cost, compute.Threads);
    }

    /// <inheritdoc cref="Lanes"/>
    public static void Range<K>(K kernel, nint count, nint cost, int threads)
        where K : unmanaged, IRange
    {
        nint chunks = threads <= 1 ? 1 : Math.Min(Math.Min(count, threads * 4), count * Math.Max(cost, 1) / Grain);
        if (chunks <= 1)
        {
            if (count > 0)
                kernel.Run(0, count);
            return;
        }
        var job = new Job<K> { Kernel = kernel, Count = count, Chunks = (int)chunks };
        Team.Run(&Job<K>.Part, &job, (int)chunks, threads);
    }

    private struct Job<K>
        where K : unmanaged, IRange
    {
        public K Kernel;
        public nint Count;
        public int Chunks;

        public static void Part(void* state, int part)
        {
            ref var job = ref Unsafe.AsRef<Job<K>>(state);
            job.Kernel.Run(job.Count * part / job.Chunks, job.Count * (part + 1) / job.Chunks);
        }
    }

    private readonly struct OnLanes<K, T>(K kernel, SimdLevel level) : IRange
        where K : unmanaged, ILaneRange<T>
        where T : unmanaged
    {
        public void Run(nint from, nint to)
        {
            if (level == SimdLevel.Avx512)
                kernel.Run<Lanes512<T>, Vector512<T>>(from, to);
            else if (level == SimdLevel.Avx2)
                kernel.Run<Lanes256<T>, Vector256<T>>(from, to);
            else
                kernel.Run<Lanes128<T>, Vector128<T>>(from, to);
        }
    }
}
