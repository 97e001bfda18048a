namespace TorchSharp.Kernels;

/// <summary>Convolution (cross-correlation, as everywhere in deep learning) by matrix products, image by image, group by group.</summary>
internal static unsafe class Convolution
{
    /// <summary>y [Images, Filters, OutHeight, OutWidth] = w * x + bias (empty: none).</summary>
    public static void Forward<T>(in ConvShape s, ReadOnlySpan<T> x, ReadOnlySpan<T> w, ReadOnlySpan<T> bias, Span<T> y, Compute compute)
        where T : unmanaged
    {
        Check(s, x.Length, w.Length, y.Length);
        Require.SameOrNone(bias.Length, s.Filters, nameof(bias));
        fixed (T* image = x, weights = w, b = bias, to = y)
            Launch.Range(new Apply<T>(s, image, weights, b, to, compute.Level), s.Images, s.WeightSize * s.OutSize / 8, compute.Threads);
    }

    /// <summary>dx (overwritten).</summary>
    public static void BackwardInput<T>(in ConvShape s, ReadOnlySpan<T> w, ReadOnlySpan<T> dy, Span<T> dx, Compute compute)
        where T : unmanaged
    {
        Check(s, dx.Length, w.Length, dy.Length);
        dx.Clear();
        fixed (T* weights = w, d = dy, to = dx)
            Launch.Range(new ToInput<T>(s, weights, d, to, compute.Level), s.Images, s.WeightSize * s.OutSize / 8, compute.Threads);
    }

    /// <summary>dw += Σ over the images, in their order.</summary>
    public static void BackwardWeight<T>(in ConvShape s, ReadOnlySpan<T> x, ReadOnlySpan<T> dy, Span<T> dw, Compute compute)
        where T : unmanaged
    {
        Check(s, x.Length, dw.Length, dy.Length);
        nint filters = s.Filters / s.Groups, channels = s.ImageSize / s.Groups;
        T* matrix = Scratch.Get<T>(ScratchSlot.Kernel, s.Patch * s.OutSize);
        fixed (T* image = x, d = dy, to = dw)
            for (nint item = 0; item < s.Images * s.Groups; item++)
            {
                ImagePatches<T>.Spread(s, image + (item * channels), matrix);
                var product = new Product<T>
                {
                    M = filters,
                    N = s.Patch,
                    K = s.OutSize,
                    Alpha = Number.Of<T>(1),
                    Beta = Number.Of<T>(1),
                    A = new(d + (item * filters * s.OutSize), s.OutSize, 1),
                    B = new(matrix, 1, s.OutSize),
                    C = new(to + (item % s.Groups * filters * s.Patch), s.Patch, 1),
                };
                Gemm.Multiply(product, compute);
            }
    }

    /// <summary>db += Σ over images and places.</summary>
    public static void BackwardBias<T>(in ConvShape s, ReadOnlySpan<T> dy, Span<T> db)
        where T : unmanaged
    {
        Require.Same(dy.Length, s.Images * s.Filters * s.OutSize, nameof(dy));
        Require.Same(db.Length, s.Filters, nameof(db));
        for (int filter = 0; filter < db.Length; filter++)
        {
            double sum = Number.ToDouble(db[filter]);
            for (nint image = 0; image < s.Images; image++)
                foreach (T d in dy.Slice((int)(((image * s.Filters) + filter) * s.OutSize), (int)s.OutSize))
                    sum += Number.ToDouble(d);
            db[filter] = Number.Of<T>(sum);
        }
    }

    private static void Check(in ConvShape s, nint x, nint w, nint y)
    {
        s.Check();
        Require.Same(x, s.Images * s.ImageSize, nameof(x));
        Require.Same(w, s.WeightSize, nameof(w));
        Require.Same(y, s.Images * s.Filters * s.OutSize, nameof(y));
    }

    private readonly struct Apply<T>(ConvShape s, T* x, T* w, T* bias, T* y, SimdLevel level) : IRange
        where T : unmanaged
    {
        public void Run(nint from, nint to)
        {
            nint filters = s.Filters / s.Groups, channels = s.ImageSize / s.Groups;
            T* matrix = Scratch.Get<T>(ScratchSlot.Kernel, s.Patch * s.OutSize);
            for (nint item = from * s.Groups; item < to * s.Groups; item++)
            {
                T* output = y + (item * filters * s.OutSize);
                nint first = item % s.Groups * filters;
                ImagePatches<T>.Spread(s, x + (item * channels), matrix);
                for (nint filter = 0; bias != null && filter < filters; filter++)
                    new Span<T>(output + (filter * s.OutSize), (int)s.OutSize).Fill(bias[first + filter]);
                var product = new Product<T>
                {
                    M = filters,
                    N = s.OutSize,
                    K = s.Patch,
                    Alpha = Number.Of<T>(1),
                    Beta = Number.Of<T>(bias == null ? 0 : 1),
                    A = new(w + (first * s.Patch), s.Patch, 1),
                    B = new(matrix, s.OutSize, 1),
                    C = new(output, s.OutSize, 1),
                };
                Gemm.Run(product, level);
            }
        }
    }

    private readonly struct ToInput<T>(ConvShape s, T* w, T* dy, T* dx, SimdLevel level) : IRange
        where T : unmanaged
    {
        public void Run(nint from, nint to)
        {
            nint filters = s.Filters / s.Groups, channels = s.ImageSize / s.Groups;
            T* matrix = Scratch.Get<T>(ScratchSlot.Kernel, s.Patch * s.OutSize);
            for (nint item = from * s.Groups; item < to * s.Groups; item++)
            {
                var product = new Product<T>
                {
                    M = s.Patch,
                    N = s.OutSize,
                    K = filters,
                    Alpha = Number.Of<T>(1),
                    A = new(w + (item % s.Groups * filters * s.Patch), 1, s.Patch),
                    B = new(dy + (item * filters * s.OutSize), s.OutSize, 1),
                    C = new(matrix, s.OutSize, 1),
                };
                Gemm.Run(product, level);
                ImagePatches<T>.Gather(s, matrix, dx + (item * channels));
            }
        }
    }
}
