namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor gather(long dim, Tensor index)
        {
            int d = CheckIndex("gather", dim, index, this);
            var result = New(index.sizes, dtype);
            GatherKernel.Gather(this, d, index, result);
            var whole = sizes;
            return Graph.Track(result, "GatherBackward0", [this], [index], (n, g) => [g.new_zeros(whole).scatter_add(d, n.Saved(0), g)]);
        }

        public Tensor scatter(long dim, Tensor index, Tensor src)
        {
            int d = CheckIndex("scatter", dim, index, this);
            var (result, source) = (detach().clone(), Cut(src, index));
            GatherKernel.Scatter(result, d, index, source.Packed());
            return Graph.Track(result, "ScatterBackward0", [this, source], [index], (n, g) =>
                [n.Needs(0) ? g.scatter(d, n.Saved(0), New(n.Saved(0).sizes, g.dtype, zero: true)) : null, n.Needs(1) ? g.gather(d, n.Saved(0)) : null]);
        }

        public Tensor scatter_add(long dim, Tensor index, Tensor src)
        {
            int d = CheckIndex("scatter_add", dim, index, this);
            var (result, source) = (detach().clone(), Cut(src, index));
            GatherKernel.ScatterAdd(result, d, index, source.Packed());
            return Graph.Track(result, "ScatterAddBackward0", [this, source], [index], (n, g) => [g, n.Needs(1) ? g.gather(d, n.Saved(0)) : null]);
        }

        public Tensor index_select(long dim, Tensor index)
        {
            int d = Fail.Dim(dim, sizes.Length);
            var places = Places("index_select", index);
            var result = New(sizes.Length == 0 ? [] : [.. sizes[..d], places.numel(), .. sizes[(d + 1)..]], dtype);
            RowKernel.Select(Packed(), d, places.Span<long>(), result);
            var whole = sizes;
            return Graph.Track(result, "IndexSelectBackward0", [this], [places], (n, g) => [g.new_zeros(whole).index_add(d, n.Saved(0), g, 1)]);
        }

        public Tensor index_add(long dim, Tensor index, Tensor source, Scalar alpha)
        {
            int d = Fail.Dim(dim, sizes.Length);
            var (places, result) = (Places("index_add", index), detach().clone());
            var scaled = alpha.Real == 1 ? source : source.mul(alpha);
            CheckRows("index_add", d, places, scaled);
            RowKernel.Add(result, d, places.Span<long>(), scaled.Packed());
            return Graph.Track(result, "IndexAddBackward0", [this, scaled], [places], (n, g) => [g, n.Needs(1) ? g.index_select(d, n.Saved(0)) : null]);
        }

        public Tensor index_copy(long dim, Tensor index, Tensor source)
        {
            int d = Fail.Dim(dim, sizes.Length);
            var (places, result) = (Places("index_copy", index), detach().clone());
            CheckRows("index_copy", d, places, source);
            RowKernel.Copy(result, d, places.Span<long>(), source.Packed());
            return Graph.Track(result, "IndexCopyBackward0", [this, source], [places], (n, g) =>
                [n.Needs(0) ? g.index_fill(d, n.Saved(0), 0) : null, n.Needs(1) ? g.index_select(d, n.Saved(0)) : null]);
        }

        public Tensor index_fill(long dim, Tensor index, Scalar value)
        {
            int d = Fail.Dim(dim, sizes.Length);
            return index_copy(d, index, full([.. sizes[..d], index.numel(), .. sizes[(d + 1)..]], value, dtype));
        }

        /// <summary>Elements at row-major places.</summary>
        public Tensor take(Tensor index) => reshape(-1).gather(0, index.reshape(-1)).view(index.sizes);

        public Tensor take_along_dim(Tensor indices) => take(indices.reshape(-1));

        public Tensor take_along_dim(Tensor indices, long dim)
        {
            int d = Fail.Dim(dim, sizes.Length);
            var shape = Geometry.Broadcast([.. sizes[..d], 1, .. sizes[(d + 1)..]], [.. indices.sizes[..d], 1, .. indices.sizes[(d + 1)..]]);
            var (mine, theirs) = ((long[])shape.Clone(), (long[])shape.Clone());
            (mine[d], theirs[d]) = (sizes[d], indices.sizes[d]);
            return expand(mine).gather(d, indices.expand(theirs));
        }

        private static int CheckIndex(string name, long dim, Tensor index, Tensor self)
        {
            if (index.dtype != ScalarType.Int64) throw Fail.Native($"{name}(): Expected dtype int64 for index, not {index.dtype}");
            int d = Fail.Dim(dim, self.sizes.Length);
            if (index.numel() == 0) return d;
            if (index.sizes.Length != self.sizes.Length && self.sizes.Length * index.sizes.Length > 0)
                throw Fail.Native($"Index tensor must have the same number of dimensions as input tensor: {Fail.Show(index.sizes)} and {Fail.Show(self.sizes)}");
            for (int i = 0; i < Math.Min(index.sizes.Length, self.sizes.Length); i++)
                if (i != d && index.sizes[i] > self.sizes[i])
                    throw Fail.Native($"Size does not match at dimension {i} expected index {Fail.Show(index.sizes)} to be smaller than self {Fail.Show(self.sizes)} apart from dimension {d}");
            return d;
        }

        /// <summary>The part of the source that the index asks for.</summary>
        private Tensor Cut(Tensor source, Tensor index)
        {
            if (source.dtype != dtype) throw Fail.Native($"scatter(): Expected self.dtype to be equal to src.dtype: {dtype} and {source.dtype}");
            for (int i = 0; i < index.sizes.Length; i++)
            {
                if (source.sizes.Length != index.sizes.Length || index.sizes[i] > source.sizes[i]) throw Fail.Native($"Expected index {Fail.Show(index.sizes)} to be smaller than src {Fail.Show(source.sizes)}");
                if (index.sizes[i] < source.sizes[i]) source = source.narrow(i, 0, index.sizes[i]);
            }
            return source;
        }

        private static Tensor Places(string name, Tensor index)
        {
            if (index.dtype is not (ScalarType.Int64 or ScalarType.Int32)) throw Fail.Native($"{name}(): Expected dtype int32 or int64 for index, not {index.dtype}");
            if (index.sizes.Length > 1) throw Fail.Native($"{name}(): Index is supposed to be a vector, not of shape {Fail.Show(index.sizes)}");
            return index.Raw(ScalarType.Int64).Packed();
        }

        private void CheckRows(string name, int d, Tensor index, Tensor source)
        {
            if (source.dtype != dtype) throw Fail.Native($"{name}(): self ({dtype}) and source ({source.dtype}) must have the same scalar type");
            long[] expected = sizes.Length == 0 ? source.sizes : [.. sizes[..d], index.numel(), .. sizes[(d + 1)..]];
            if (!expected.AsSpan().SequenceEqual(source.sizes)) throw Fail.Native($"{name}(): source has shape {Fail.Show(source.sizes)}, expected {Fail.Show(expected)} for self {Fail.Show(sizes)} and {index.numel()} indices along dimension {d}");
        }
    }
}
