namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>A view of this tensor, recorded as one: writes to either show in both, history included.</summary>
        internal Tensor MakeView(long[] sizes, long[] strides, long start, string name, Func<Node, Tensor, Tensor?[]> backward)
        {
            var view = Restride(sizes, strides, start);
            if (!GradMode.Enabled && requires_grad) return view;
            view.meta = new AutogradMeta { ViewBase = meta?.ViewBase ?? this, ViewVersion = Memory.Version };
            if (Graph.Records(this)) (view.meta.Function, view.meta.OutputNumber) = (new SingleNode(name, [Graph.EdgeOf(this)], backward), 0);
            return view;
        }

        /// <summary>A view of part of the elements; the gradient goes to the same part of a tensor of zeros.</summary>
        private Tensor PartView(long[] sizes, long[] strides, long start, string name, Func<Tensor, Tensor> again)
        {
            var whole = this.sizes;
            return MakeView(sizes, strides, start, name, (_, g) => [Spread(g, whole, again)]);
        }

        private static Tensor Spread(Tensor g, long[] whole, Func<Tensor, Tensor> part)
        {
            var result = New(whole, g.dtype, zero: true);
            using (no_grad()) AddKernel.Run(g, part(result));
            return Graph.Track(result, "SpreadBackward", [g], [], (_, gg) => [part(gg)]);
        }

        public Tensor view(params long[] shape)
        {
            var target = Geometry.Infer(shape, numel());
            var steps = Geometry.ViewStrides(sizes, strides, target) ?? throw Fail.Native(
                $"view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.");
            var before = sizes;
            return MakeView(target, steps, start, "ViewBackward0", (_, g) => [g.reshape(before)]);
        }

        public Tensor view_as(Tensor other) => view(other.sizes);

        /// <summary>A view where the strides allow one, else a copy.</summary>
        public Tensor reshape(params long[] shape)
        {
            var target = Geometry.Infer(shape, numel());
            return Geometry.ViewStrides(sizes, strides, target) is null ? clone().view(target) : view(target);
        }

        public Tensor permute(params long[] permutation)
        {
            int rank = sizes.Length;
            if (permutation.Length != rank) throw Fail.Native($"permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired ordering of dimensions i.e. input.dim() = {rank} is not equal to len(dims) = {permutation.Length}");
            var (s, t, inverse) = (new long[rank], new long[rank], new long[rank]);
            Array.Fill(inverse, -1);
            for (int i = 0; i < rank; i++)
            {
                int d = Fail.Dim(permutation[i], rank);
                if (inverse[d] >= 0) throw Fail.Native($"permute(): duplicate dims are not allowed.");
                (s[i], t[i], inverse[d]) = (sizes[d], strides[d], i);
            }
            return MakeView(s, t, start, "PermuteBackward0", (_, g) => [g.permute(inverse)]);
        }

        public Tensor permute(IEnumerable<long> permutation) => permute(permutation.ToArray());

        public Tensor transpose(long dim0, long dim1)
        {
            int a = Fail.Dim(dim0, sizes.Length), b = Fail.Dim(dim1, sizes.Length);
            var (s, t) = ((long[])sizes.Clone(), (long[])strides.Clone());
            if (s.Length > 0) (s[a], s[b], t[a], t[b]) = (sizes[b], sizes[a], strides[b], strides[a]);
            return MakeView(s, t, start, "TransposeBackward0", (_, g) => [g.transpose(a, b)]);
        }

        public Tensor t() => sizes.Length switch
        {
            0 or 1 => alias(),
            2 => transpose(0, 1),
            int n => throw Fail.Native($"t() expects a tensor with <= 2 dimensions, but self is {n}D"),
        };

        public Tensor expand(params long[] sizes)
        {
            int extra = sizes.Length - this.sizes.Length;
            if (extra < 0) throw Fail.Native($"expand({Fail.Show(sizes)}): the number of sizes provided ({sizes.Length}) must be greater or equal to the number of dimensions in the tensor ({this.sizes.Length})");
            var (before, target) = (this.sizes, (long[])sizes.Clone());
            for (int i = 0; i < target.Length; i++)
            {
                long have = i < extra ? 1 : before[i - extra];
                if (target[i] == -1 && i >= extra) target[i] = have;
                if (target[i] != have && have != 1 || target[i] < 0)
                    throw Fail.Native($"The expanded size of the tensor ({target[i]}) must match the existing size ({have}) at non-singleton dimension {i}. Target sizes: {Fail.Show(sizes)}. Tensor sizes: {Fail.Show(before)}");
            }
            return MakeView(target, Geometry.ExpandStrides(before, strides, target), start, "ExpandBackward0", (_, g) => [g.SumTo(before)]);
        }

        public Tensor expand(ReadOnlySpan<long> sizes, bool isImplicit = false) => expand(sizes.ToArray());

        public Tensor expand(Size sizes, bool isImplicit = false) => expand(sizes.Shape);

        public Tensor expand(long[] sizes, bool isImplicit = false) => expand(sizes);

        public Tensor expand_as(Tensor other) => expand(other.sizes);

        public Tensor broadcast_to(params long[] shape) => expand(shape);

        public Tensor squeeze(long? dim = null)
        {
            int only = dim is { } d ? Fail.Dim(d, sizes.Length) : -1;
            var keep = Enumerable.Range(0, sizes.Length).Where(i => sizes[i] != 1 || (only >= 0 && i != only)).ToArray();
            var before = sizes;
            return MakeView([.. keep.Select(i => sizes[i])], [.. keep.Select(i => strides[i])], start, "SqueezeBackward0", (_, g) => [g.reshape(before)]);
        }

        public Tensor unsqueeze(long dim)
        {
            int at = Fail.Dim(dim, sizes.Length + 1);
            var before = sizes;
            long step = at < sizes.Length ? sizes[at] * strides[at] : 1;
            return MakeView([.. sizes[..at], 1, .. sizes[at..]], [.. strides[..at], step, .. strides[at..]], start, "UnsqueezeBackward0", (_, g) => [g.reshape(before)]);
        }
    }
}
