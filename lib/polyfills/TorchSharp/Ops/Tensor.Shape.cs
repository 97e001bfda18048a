namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor flatten(long start_dim = 0, long end_dim = -1)
        {
            if (sizes.Length == 0) return reshape(1);
            int a = Fail.Dim(start_dim, sizes.Length), b = Fail.Dim(end_dim, sizes.Length);
            if (a > b) throw Fail.Native($"flatten() has invalid args: start_dim cannot come after end_dim");
            return reshape([.. sizes[..a], Geometry.Count(sizes.AsSpan(a, b - a + 1)), .. sizes[(b + 1)..]]);
        }

        public Tensor unflatten(long dim, params long[] sizes)
        {
            int d = Fail.Dim(dim, this.sizes.Length);
            return view([.. this.sizes[..d], .. Geometry.Infer(sizes, this.sizes[d]), .. this.sizes[(d + 1)..]]);
        }

        public Tensor unflatten(long dim, Size sizes) => unflatten(dim, sizes.Shape);

        public Tensor ravel() => reshape(-1);

        public Tensor T => permute([.. Enumerable.Range(0, sizes.Length).Reverse().Select(i => (long)i)]);

        public Tensor mT => transpose(-2, -1);

        public Tensor H => is_complex() ? T.conj() : T;

        public Tensor mH => is_complex() ? mT.conj() : mT;

        public Tensor adjoint() => mH;

        public Tensor swapaxes(long dim0, long dim1) => transpose(dim0, dim1);

        public Tensor swapdims(long dim0, long dim1) => transpose(dim0, dim1);

        public Tensor movedim(long[] source, long[] destination)
        {
            var order = new long[sizes.Length];
            Array.Fill(order, -1);
            for (int i = 0; i < source.Length; i++) order[Fail.Dim(destination[i], sizes.Length)] = Fail.Dim(source[i], sizes.Length);
            var rest = new Queue<long>(Enumerable.Range(0, sizes.Length).Select(i => (long)i).Except(order));
            return permute([.. order.Select(d => d >= 0 ? d : rest.Dequeue())]);
        }

        public Tensor moveaxis(long[] source, long[] destination) => movedim(source, destination);

        public Tensor atleast_1d() => sizes.Length >= 1 ? alias() : reshape(1);

        public Tensor atleast_2d() => sizes.Length >= 2 ? alias() : sizes.Length == 1 ? unsqueeze(0) : reshape(1, 1);

        public Tensor atleast_3d() => sizes.Length >= 3 ? alias() : sizes.Length == 2 ? unsqueeze(-1) : sizes.Length == 1 ? unsqueeze(0).unsqueeze(-1) : reshape(1, 1, 1);

        /// <summary>Real and imaginary parts side by side along a new last dimension, over the same memory.</summary>
        public Tensor view_as_real()
        {
            if (!is_complex()) throw Fail.Native($"view_as_real is only supported for complex tensors, not {dtype}");
            return Graph.Track(ComplexKernel.AsReal(this), "ViewAsRealBackward0", [this], [], static (_, g) => [g.contiguous().view_as_complex()]);
        }

        public Tensor view_as_complex() =>
            Graph.Track(ComplexKernel.AsComplex(this), "ViewAsComplexBackward0", [this], [], static (_, g) => [g.view_as_real()]);

        public Tensor real => is_complex() ? view_as_real().select(-1, 0) : alias();

        public Tensor imag => is_complex() ? view_as_real().select(-1, 1) : throw Fail.Native($"imag is not implemented for tensors with non-complex dtypes.");

        public Tensor angle() => is_complex() ? imag.atan2(real) : zeros_like().masked_fill(lt(0), Math.PI);

        public Tensor conj() => is_complex() ? complex(real, imag.neg()) : alias();

        public Tensor repeat(params long[] sizes)
        {
            int extra = sizes.Length - this.sizes.Length;
            if (extra < 0) throw Fail.Native($"Number of dimensions of repeat dims can not be smaller than number of dimensions of tensor");
            var (shape, spread, final) = (new List<long>(), new List<long>(), new List<long>());
            for (int i = 0; i < sizes.Length; i++)
            {
                long n = i < extra ? 1 : this.sizes[i - extra];
                shape.AddRange([1, n]);
                spread.AddRange([sizes[i], n]);
                final.Add(sizes[i] * n);
            }
            return reshape([.. shape]).expand([.. spread]).clone().view([.. final]);
        }

        public Tensor tile(long[] reps) => repeat([.. Enumerable.Repeat(1L, Math.Max(0, sizes.Length - reps.Length)), .. reps]);

        public Tensor repeat_interleave(long repeats, long? dim = null, long? output_size = null)
        {
            if (dim is null) return ravel().repeat_interleave(repeats, 0);
            int d = Fail.Dim(dim.Value, sizes.Length);
            return unsqueeze(d + 1).expand([.. sizes[..(d + 1)], repeats, .. sizes[(d + 1)..]]).clone().flatten(d, d + 1);
        }

        public Tensor repeat_interleave(Tensor repeats, long? dim = null, long? output_size = null)
        {
            if (dim is null) return ravel().repeat_interleave(repeats, 0);
            var counts = repeats.Raw(ScalarType.Int64).expand(repeats.numel() == 1 ? [sizes[Fail.Dim(dim.Value, sizes.Length)]] : repeats.sizes).Packed().Span<long>();
            var index = new List<long>();
            for (int i = 0; i < counts.Length; i++) index.AddRange(Enumerable.Repeat((long)i, (int)counts[i]));
            return index_select(dim.Value, tensor([.. index]));
        }
    }
}
