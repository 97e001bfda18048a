namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor select(long dim, long index)
        {
            if (sizes.Length == 0) throw Fail.Native($"select() cannot be applied to a 0-dim tensor.");
            int d = Fail.Dim(dim, sizes.Length);
            if (index < -sizes[d] || index >= sizes[d])
                throw Fail.Native($"index {index} is out of bounds for dimension {d} with size {sizes[d]}");
            long i = index < 0 ? index + sizes[d] : index;
            return PartView([.. sizes[..d], .. sizes[(d + 1)..]], [.. strides[..d], .. strides[(d + 1)..]], start + (i * strides[d]), "SelectBackward0", x => x.select(d, i));
        }

        /// <param name="finish">One past the last index; both ends are cut to the dimension's range.</param>
        public Tensor slice(long dim, long start, long finish, long step)
        {
            if (step <= 0) throw Fail.Native($"slice step must be positive, not {step}");
            int d = Fail.Dim(dim, sizes.Length);
            long n = sizes[d];
            long from = Math.Clamp(start < 0 ? start + n : start, 0, n), to = Math.Clamp(finish < 0 ? finish + n : finish, from, n);
            var (s, t) = ((long[])sizes.Clone(), (long[])strides.Clone());
            (s[d], t[d]) = ((to - from + step - 1) / step, t[d] * step);
            return PartView(s, t, this.start + (from * strides[d]), "SliceBackward0", x => x.slice(d, from, to, step));
        }

        public Tensor narrow(long dim, long start, long length)
        {
            int d = Fail.Dim(dim, sizes.Length);
            long from = start < 0 ? start + sizes[d] : start;
            if (length < 0 || from < 0 || from + length > sizes[d])
                throw Fail.Native($"start ({start}) + length ({length}) exceeds dimension size ({sizes[d]}).");
            return slice(d, from, from + length, 1);
        }

        public Tensor diagonal(long offset = 0, long dim1 = 0, long dim2 = 1)
        {
            int a = Fail.Dim(dim1, sizes.Length), b = Fail.Dim(dim2, sizes.Length);
            if (a == b) throw Fail.Native($"diagonal dimensions cannot be identical {dim1}, {dim2}");
            long n = Math.Max(0, offset >= 0 ? Math.Min(sizes[a], sizes[b] - offset) : Math.Min(sizes[a] + offset, sizes[b]));
            long begin = n == 0 ? start : start + (offset >= 0 ? offset * strides[b] : -offset * strides[a]);
            long[] rest = [.. Enumerable.Range(0, sizes.Length).Where(i => i != a && i != b).Select(i => (long)i)];
            return PartView([.. rest.Select(i => sizes[i]), n], [.. rest.Select(i => strides[i]), strides[a] + strides[b]], begin, "DiagonalBackward0", x => x.diagonal(offset, a, b));
        }

        /// <summary>Windows of a size along a dimension, a step apart, as a last dimension.</summary>
        public Tensor unfold(long dimension, long size, long step)
        {
            int d = Fail.Dim(dimension, sizes.Length);
            if (size < 0 || size > sizes[d] || step <= 0)
                throw Fail.Native($"maximum size for tensor at dimension {d} is {sizes[d]} but size is {size} (step {step} must be > 0)");
            var (s, t) = ((long[])sizes.Clone(), (long[])strides.Clone());
            (s[d], t[d]) = (((sizes[d] - size) / step) + 1, strides[d] * step);
            return PartView([.. s, size], [.. t, strides[d]], start, "UnfoldBackward0", x => x.unfold(d, size, step));
        }

        /// <summary>Any geometry over the storage that does not leave it.</summary>
        public Tensor as_strided(long[] size, long[] strides, long storageOffset = 0)
        {
            if (size.Length != strides.Length) throw Fail.Native($"mismatch in length of strides and shape: {Fail.Show(size)} and {Fail.Show(strides)}");
            if (strides.Any(s => s < 0)) throw Fail.Native($"as_strided: Negative strides are not supported at the moment, got strides: {Fail.Show(strides)}");
            long last = storageOffset + Geometry.Extent(size, strides);
            if (storageOffset < 0 || last * ElementSize > Memory.Length)
                throw Fail.Native($"setStorage: sizes {Fail.Show(size)}, strides {Fail.Show(strides)}, storage offset {storageOffset} are out of bounds for storage of size {Memory.Length} bytes");
            var window = new Window(this, Restride([.. size], [.. strides], storageOffset));
            return MakeView([.. size], [.. strides], storageOffset, "AsStridedBackward0", (_, g) => [window.Scatter(g)]);
        }

        public Tensor[] unbind(long dimension = 0)
        {
            int d = Fail.Dim(dimension, sizes.Length);
            return [.. Enumerable.Range(0, (int)sizes[d]).Select(i => select(d, i))];
        }

        public Tensor[] split(long size, int dim = 0)
        {
            int d = Fail.Dim(dim, sizes.Length);
            if (size <= 0) throw Fail.Native($"split expects split_size be non-negative, but got split_size={size}");
            long count = Math.Max(1, (sizes[d] + size - 1) / size);
            return [.. Enumerable.Range(0, (int)count).Select(i => slice(d, i * size, (i + 1) * size, 1))];
        }

        public Tensor[] split(long[] sizes, long dim = 0)
        {
            int d = Fail.Dim(dim, this.sizes.Length);
            if (sizes.Sum() != this.sizes[d])
                throw Fail.Native($"split_with_sizes expects split_sizes to sum exactly to {this.sizes[d]} (input tensor's size at dimension {d}), but got split_sizes={Fail.Show(sizes)}");
            long at = 0;
            return [.. sizes.Select(n => narrow(d, (at += n) - n, n))];
        }

        public Tensor[] split(ReadOnlySpan<long> sizes, long dim = 0) => split(sizes.ToArray(), dim);

        public Tensor[] split(params long[] sizes) => split(sizes, 0);

        public Tensor[] chunk(long chunks, long dim = 0)
        {
            int d = Fail.Dim(dim, sizes.Length);
            if (chunks <= 0) throw Fail.Native($"chunk expects `chunks` to be greater than 0, got: {chunks}");
            return split(Math.Max(1, (sizes[d] + chunks - 1) / chunks), d);
        }

        public Tensor[] tensor_split(long size, long dim = 0)
        {
            int d = Fail.Dim(dim, sizes.Length);
            long each = sizes[d] / size, more = sizes[d] % size;
            return split([.. Enumerable.Range(0, (int)size).Select(i => i < more ? each + 1 : each)], d);
        }

        public Tensor[] tensor_split(long[] sizes, long dim = 0)
        {
            int d = Fail.Dim(dim, this.sizes.Length);
            long[] ends = [0, .. sizes, this.sizes[d]];
            return [.. Enumerable.Range(0, ends.Length - 1).Select(i => slice(d, ends[i], Math.Max(ends[i], ends[i + 1]), 1))];
        }
    }
}
