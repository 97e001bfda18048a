namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <param name="input">[batch, channels, length] or without the batch.</param>
            /// <param name="weight">[outputs, channels / groups, width].</param>
            public static Tensor conv1d(Tensor input, Tensor weight, Tensor? bias = null, long? stride = null, long? padding = null, long? dilation = null, long groups = 1) =>
                conv2d(input.unsqueeze(-2), weight.unsqueeze(-2), bias, [1, stride ?? 1], [0, padding ?? 0], [1, dilation ?? 1], groups).squeeze(-2);

            /// <param name="input">[batch, channels, height, width] or without the batch.</param>
            /// <param name="weight">[outputs, channels / groups, height, width].</param>
            public static Tensor conv2d(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? dilation = null, long groups = 1)
            {
                if (input.sizes.Length == 3) return conv2d(input.unsqueeze(0), weight, bias, strides, padding, dilation, groups).squeeze(0);
                if (input.sizes.Length != 4 || weight.sizes.Length != 4 || input.sizes[1] != weight.sizes[1] * groups || weight.sizes[0] % groups != 0)
                    throw Fail.Native($"Given groups={groups}, weight of size {Fail.Show(weight.sizes)}, expected input{Fail.Show(input.sizes)} to have {weight.sizes[1] * groups} channels");
                var (s, p, d) = (Two(strides, 1), Two(padding, 0), Two(dilation, 1));
                if (p[0] + p[1] > 0) input = pad(input, [p[1], p[1], p[0], p[0]]);
                var windows = Windows(Windows(input, 2, weight.sizes[2], s[0], d[0]), 3, weight.sizes[3], s[1], d[1]);
                long n = windows.sizes[0], h = windows.sizes[2], w = windows.sizes[3], k = Geometry.Count(weight.sizes.AsSpan(1)), outs = weight.sizes[0] / groups;
                var columns = windows.permute(0, 2, 3, 1, 4, 5).reshape(n * h * w, groups, k).transpose(0, 1);
                var sums = columns.bmm(weight.reshape(groups, outs, k).transpose(1, 2));
                var result = sums.view(groups, n, h, w, outs).permute(1, 0, 4, 2, 3).reshape(n, groups * outs, h, w);
                return bias is null ? result : result + bias.view(1, -1, 1, 1);
            }

            public static Tensor max_pool1d(Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
                max_pool2d(input.unsqueeze(-2), [1, kernel_size], [1, stride ?? kernel_size], [0, padding ?? 0], [1, dilation ?? 1], ceil_mode).squeeze(-2);

            public static Tensor max_pool2d(Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null, long[]? dilation = null, bool ceil_mode = false)
            {
                if (ceil_mode) throw new NotSupportedException("max_pool2d: ceil_mode is not covered by the embedded engine.");
                var (k, s, p, d) = (Two(kernel_size, 1), Two(strides ?? kernel_size, 1), Two(padding, 0), Two(dilation, 1));
                if (p[0] + p[1] > 0) input = pad(input, [p[1], p[1], p[0], p[0]], PaddingModes.Constant, double.NegativeInfinity);
                int rank = input.sizes.Length;
                return Windows(Windows(input, rank - 2, k[0], s[0], d[0]), rank - 1, k[1], s[1], d[1]).flatten(-2).max(-1).values;
            }

            public static Tensor max_pool2d(Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
                max_pool2d(input, [kernel_size], [stride ?? kernel_size], [padding ?? 0], [dilation ?? 1], ceil_mode);

            public static Tensor avg_pool1d(Tensor input, long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true) =>
                avg_pool2d(input.unsqueeze(-2), [1, kernel_size], [1, stride ?? kernel_size], [0, padding ?? 0], ceil_mode, count_include_pad).squeeze(-2);

            public static Tensor avg_pool2d(Tensor input, long[] kernel_size, long[]? stride = null, long[]? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null)
            {
                if (ceil_mode || !count_include_pad || divisor_override is not null) throw new NotSupportedException("avg_pool2d: ceil_mode, count_include_pad: false and divisor_override are not covered by the embedded engine.");
                var (k, s, p) = (Two(kernel_size, 1), Two(stride ?? kernel_size, 1), Two(padding, 0));
                if (p[0] + p[1] > 0) input = pad(input, [p[1], p[1], p[0], p[0]]);
                int rank = input.sizes.Length;
                return Windows(Windows(input, rank - 2, k[0], s[0], 1), rank - 1, k[1], s[1], 1).mean([-2, -1]);
            }

            public static Tensor avg_pool2d(Tensor input, long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
                avg_pool2d(input, [kernel_size], [stride ?? kernel_size], [padding], ceil_mode, count_include_pad, divisor_override);

            /// <param name="pad">Pairs of before and after, the last dimension first.</param>
            public static Tensor pad(Tensor input, long[] pad, PaddingModes mode = PaddingModes.Constant, double value = 0)
            {
                if (pad.Length % 2 != 0 || pad.Length > 2 * input.sizes.Length) throw Fail.Native($"Padding length must be divisible by 2 and at most twice the number of dimensions of the input {Fail.Show(input.sizes)}, not {pad.Length}");
                return mode is PaddingModes.Constant or PaddingModes.Zeros ? Framed(input, pad, value) : Mirrored(input, pad, mode);
            }

            public static Tensor pad(Tensor input, ReadOnlySpan<long> pad, PaddingModes mode = PaddingModes.Constant, double value = 0) => functional.pad(input, pad.ToArray(), mode, value);

            public static Tensor pad(Tensor input, (long, long) pad, PaddingModes mode = PaddingModes.Constant, double value = 0) => functional.pad(input, [pad.Item1, pad.Item2], mode, value);

            public static Tensor pad(Tensor input, (long, long, long, long) pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                functional.pad(input, [pad.Item1, pad.Item2, pad.Item3, pad.Item4], mode, value);

            private static Tensor Framed(Tensor input, long[] pad, double value)
            {
                var shape = (long[])input.sizes.Clone();
                for (int i = 0; i < pad.Length / 2; i++) shape[^(i + 1)] += pad[2 * i] + pad[(2 * i) + 1];
                var result = full(shape, value, input.dtype);
                var inside = result;
                for (int i = 0; i < pad.Length / 2; i++)
                {
                    int d = shape.Length - 1 - i;
                    if (pad[2 * i] < 0 || pad[(2 * i) + 1] < 0) throw new NotSupportedException("pad: negative padding is not covered by the embedded engine; use narrow.");
                    inside = inside.narrow(d, pad[2 * i], input.sizes[d]);
                }
                inside.copy_(input);
                return result;
            }

            private static Tensor Mirrored(Tensor input, long[] pad, PaddingModes mode)
            {
                for (int i = 0; i < pad.Length / 2; i++)
                {
                    int d = input.sizes.Length - 1 - i;
                    long n = input.sizes[d], before = pad[2 * i], after = pad[(2 * i) + 1];
                    if (mode == PaddingModes.Reflect && Math.Max(before, after) >= n) throw Fail.Native($"Padding size should be less than the corresponding input dimension, but got: padding ({before}, {after}) at dimension {d} of input {Fail.Show(input.sizes)}");
                    input = input.index_select(d, tensor([.. Enumerable.Range(0, (int)(before + n + after)).Select(k => Source(k - before, n, mode))]));
                }
                return input;
            }

            private static long Source(long i, long n, PaddingModes mode) => mode switch
            {
                PaddingModes.Replicate => Math.Clamp(i, 0, n - 1),
                PaddingModes.Circular => ((i % n) + n) % n,
                _ => i < 0 ? -i : i >= n ? (2 * n) - 2 - i : i,
            };

            /// <summary>Windows along a dimension, every so many elements apart inside, as a last dimension.</summary>
            private static Tensor Windows(Tensor x, int dim, long size, long stride, long dilation)
            {
                long reach = (dilation * (size - 1)) + 1;
                if (reach > x.sizes[dim]) throw Fail.Native($"Calculated padded input size per channel: {x.sizes[dim]}. Kernel size: {reach}. Kernel size can't be greater than actual input size");
                return x.unfold(dim, reach, stride).slice(-1, 0, reach, dilation);
            }

            private static long[] Two(long[]? values, long other) => values is null ? [other, other] : values.Length == 1 ? [values[0], values[0]] : values;
        }
    }
}
