namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The product of two matrices.</summary>
        public Tensor mm(Tensor target)
        {
            if (sizes.Length != 2) throw Fail.Native($"self must be a matrix, not of shape {Fail.Show(sizes)}");
            if (target.sizes.Length != 2) throw Fail.Native($"mat2 must be a matrix, not of shape {Fail.Show(target.sizes)}");
            if (sizes[1] != target.sizes[0]) throw Fail.Native($"mat1 and mat2 shapes cannot be multiplied ({sizes[0]}x{sizes[1]} and {target.sizes[0]}x{target.sizes[1]})");
            CheckSame("mm", this, target);
            if (is_complex()) return ComplexProduct(this, target, static (a, b) => a.mm(b));
            var result = New([sizes[0], target.sizes[1]], dtype);
            MatrixKernel.Run(Stack(this), Stack(target), Stack(result));
            return Graph.Track(result, "MmBackward0", [this, target], [this, target], static (n, g) =>
                [n.Needs(0) ? g.mm(n.Saved(1).t()) : null, n.Needs(1) ? n.Saved(0).t().mm(g) : null]);
        }

        /// <summary>Products of two stacks of matrices, [b, n, m] and [b, m, p].</summary>
        public Tensor bmm(Tensor batch2)
        {
            if (sizes.Length != 3 || batch2.sizes.Length != 3) throw Fail.Native($"batch1 and batch2 must be 3D tensors, not of shapes {Fail.Show(sizes)} and {Fail.Show(batch2.sizes)}");
            if (sizes[0] != batch2.sizes[0] || sizes[2] != batch2.sizes[1])
                throw Fail.Native($"Expected size for first two dimensions of batch2 tensor to be: [{sizes[0]}, {sizes[2]}] but got: [{batch2.sizes[0]}, {batch2.sizes[1]}].");
            CheckSame("bmm", this, batch2);
            if (is_complex()) return ComplexProduct(this, batch2, static (a, b) => a.bmm(b));
            var result = New([sizes[0], sizes[1], batch2.sizes[2]], dtype);
            MatrixKernel.Run(this, batch2, result);
            return Graph.Track(result, "BmmBackward0", [this, batch2], [this, batch2], static (n, g) =>
                [n.Needs(0) ? g.bmm(n.Saved(1).transpose(1, 2)) : null, n.Needs(1) ? n.Saved(0).transpose(1, 2).bmm(g) : null]);
        }

        /// <summary>Vectors, matrices or stacks of them, as numpy's matmul.</summary>
        public Tensor matmul(Tensor target)
        {
            int a = sizes.Length, b = target.sizes.Length;
            if (a == 0 || b == 0) throw Fail.Native($"both arguments to matmul need to be at least 1D, but they are {a}D and {b}D");
            if (a == 1 && b == 1) return dot(target);
            if (a == 2 && b == 1) return mv(target);
            if (a == 2 && b == 2) return mm(target);
            if (a == 1) return unsqueeze(0).matmul(target).squeeze(-2);
            if (b == 1) return matmul(target.unsqueeze(1)).squeeze(-1);
            if (b == 2)
            {
                if (sizes[^1] != target.sizes[0]) throw Fail.Native($"mat1 and mat2 shapes cannot be multiplied ({numel() / Math.Max(1, sizes[^1])}x{sizes[^1]} and {target.sizes[0]}x{target.sizes[1]})");
                return reshape(-1, sizes[^1]).mm(target).view([.. sizes[..^1], target.sizes[1]]);
            }
            return Batched(target);
        }

        public Tensor mv(Tensor target)
        {
            if (sizes.Length != 2 || target.sizes.Length != 1 || sizes[1] != target.sizes[0])
                throw Fail.Native($"size mismatch, got input ({string.Join("x", sizes)}), vec ({string.Join("x", target.sizes)})");
            return mm(target.unsqueeze(1)).squeeze(1);
        }

        public Tensor dot(Tensor target)
        {
            if (sizes.Length != 1 || target.sizes.Length != 1) throw Fail.Native($"1D tensors expected, but got {sizes.Length}D and {target.sizes.Length}D tensors");
            if (sizes[0] != target.sizes[0]) throw Fail.Native($"inconsistent tensor size, expected tensor [{sizes[0]}] and src [{target.sizes[0]}] to have the same number of elements, but got {sizes[0]} and {target.sizes[0]} elements respectively");
            CheckSame("dot", this, target);
            return mul(target).sum(dtype);
        }

        public Tensor vdot(Tensor target) => conj().dot(target);

        public Tensor outer(Tensor vec2) => sizes.Length == 1 && vec2.sizes.Length == 1
            ? unsqueeze(1).mul(vec2.unsqueeze(0))
            : throw Fail.Native($"outer: Expected 1-D arguments, but got {sizes.Length}-D and {vec2.sizes.Length}-D");

        public Tensor ger(Tensor vec2) => outer(vec2);

        public Tensor inner(Tensor vec2) => sizes.Length == 0 || vec2.sizes.Length == 0 ? mul(vec2) : tensordot(vec2, [-1], [-1]);

        public Tensor addmm(Tensor mat1, Tensor mat2, float beta = 1, float alpha = 1) => Weighted(mat1.mm(mat2), beta, alpha);

        public Tensor addmv(Tensor mat, Tensor vec, float beta = 1, float alpha = 1) => Weighted(mat.mv(vec), beta, alpha);

        public Tensor addr(Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1) => Weighted(vec1.outer(vec2), beta, alpha);

        public Tensor baddbmm(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => Weighted(batch1.bmm(batch2), beta, alpha);

        public Tensor addbmm(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => Weighted(batch1.bmm(batch2).sum(0), beta, alpha);

        public Tensor tensordot(Tensor b, long[] dims1, long[] dims2)
        {
            long[] mine = [.. dims1.Select(d => (long)Fail.Dim(d, sizes.Length))], theirs = [.. dims2.Select(d => (long)Fail.Dim(d, b.sizes.Length))];
            long[] free1 = [.. Enumerable.Range(0, sizes.Length).Select(i => (long)i).Except(mine)], free2 = [.. Enumerable.Range(0, b.sizes.Length).Select(i => (long)i).Except(theirs)];
            long common = mine.Aggregate(1L, (n, d) => n * sizes[d]);
            if (!mine.Select(d => sizes[d]).SequenceEqual(theirs.Select(d => b.sizes[d]))) throw Fail.Native($"contracted dimensions need to match, but first has {Fail.Show(sizes)} and second {Fail.Show(b.sizes)}");
            var left = permute([.. free1, .. mine]).reshape(free1.Aggregate(1L, (n, d) => n * sizes[d]), common);
            var right = b.permute([.. theirs, .. free2]).reshape(common, free2.Aggregate(1L, (n, d) => n * b.sizes[d]));
            return left.mm(right).view([.. free1.Select(d => sizes[d]), .. free2.Select(d => b.sizes[d])]);
        }

        public Tensor tensordot(Tensor b, (long, long)[] dims) => tensordot(b, [.. dims.Select(d => d.Item1)], [.. dims.Select(d => d.Item2)]);

        public Tensor tensordot(Tensor b, long dims = 2) =>
            tensordot(b, [.. Enumerable.Range(0, (int)dims).Select(i => sizes.Length - dims + i)], [.. Enumerable.Range(0, (int)dims).Select(i => (long)i)]);

        private static void CheckSame(string name, Tensor a, Tensor b)
        {
            if (a.dtype != b.dtype) throw Fail.Native($"{name}: expected m1 and m2 to have the same dtype, but got: {a.dtype} != {b.dtype}");
        }

        private static Tensor Stack(Tensor matrix) => matrix.Restride([1, .. matrix.sizes], [0, .. matrix.strides], matrix.start);

        private Tensor Weighted(Tensor product, float beta, float alpha) => (beta == 1 ? this : mul(beta)).add(alpha == 1 ? product : product.mul(alpha));

        private Tensor Batched(Tensor target)
        {
            var batch = Geometry.Broadcast(sizes[..^2], target.sizes[..^2]);
            long count = Geometry.Count(batch);
            var left = expand([.. batch, .. sizes[^2..]]).reshape(count, sizes[^2], sizes[^1]);
            var right = target.expand([.. batch, .. target.sizes[^2..]]).reshape(count, target.sizes[^2], target.sizes[^1]);
            return left.bmm(right).view([.. batch, sizes[^2], target.sizes[^1]]);
        }

        private static Tensor ComplexProduct(Tensor a, Tensor b, Func<Tensor, Tensor, Tensor> product)
        {
            var (ar, ai, br, bi) = (a.real, a.imag, b.real, b.imag);
            return complex(product(ar, br) - product(ai, bi), product(ar, bi) + product(ai, br));
        }
    }
}
