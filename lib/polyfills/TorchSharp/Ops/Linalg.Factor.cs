using MathNet.Numerics.LinearAlgebra;

namespace TorchSharp;

public static partial class torch
{
    public static partial class linalg
    {
        /// <summary>How much of Q is wanted.</summary>
        public enum QRMode
        {
            Reduced = 0,
            Complete = 1,
            R = 2,
        }

        /// <summary>The lower triangle L with L Lᵀ = input.</summary>
        public static Tensor cholesky(Tensor input)
        {
            Matrices.Square("linalg.cholesky", input);
            var result = Matrices.Map(input, m =>
            {
                try
                {
                    return m.Cholesky().Factor;
                }
                catch (ArgumentException)
                {
                    throw Fail.Native($"linalg.cholesky: The factorization could not be completed because the input is not positive-definite.");
                }
            });
            return Graph.Track(result, "LinalgCholeskyBackward0", [input], [result], static (n, g) =>
            {
                var l = n.Saved(0);
                var phi = l.mT.matmul(g).tril();
                phi = phi - (phi.diagonal(0, -2, -1).diag_embed() * 0.5);
                var inverse = inv(l);
                var s = inverse.mT.matmul(phi).matmul(inverse);
                return [(s + s.mT) * 0.5];
            });
        }

        /// <summary>Q with orthonormal columns and R upper triangular, the diagonal of R as LAPACK's (not recorded in the graph).</summary>
        public static (Tensor Q, Tensor R) qr(Tensor input, QRMode mode = QRMode.Reduced)
        {
            Matrices.Check("linalg.qr", input);
            NotRecorded("linalg.qr", input);
            var method = mode == QRMode.Complete ? MathNet.Numerics.LinearAlgebra.Factorization.QRMethod.Full : MathNet.Numerics.LinearAlgebra.Factorization.QRMethod.Thin;
            bool wide = input.sizes[^2] < input.sizes[^1];
            var parts = Matrices.Several(input, m =>
            {
                var f = m.QR(wide ? MathNet.Numerics.LinearAlgebra.Factorization.QRMethod.Full : method);
                return [f.Q, f.R];
            });
            return (parts[0], parts[1]);
        }

        /// <summary>Eigenvalues in ascending order and eigenvectors (columns) of symmetric matrices.</summary>
        public static (Tensor, Tensor) eigh(Tensor input, char UPLO = 'L')
        {
            Matrices.Square("linalg.eigh", input);
            var parts = Matrices.Several(input, m =>
            {
                var half = UPLO == 'L' ? m.LowerTriangle() : m.UpperTriangle();
                var e = (half + half.Transpose() - Matrix<double>.Build.DiagonalOfDiagonalVector(m.Diagonal())).Evd(Symmetricity.Symmetric);
                return [e.EigenValues.Map(z => z.Real).ToColumnMatrix(), e.EigenVectors];
            });
            Tensor values = parts[0].squeeze(-1).detach(), vectors = parts[1];
            Graph.Track([values, vectors], "LinalgEighBackward0", [input], [values, vectors], static (n, g) =>
            {
                Tensor l = n.Saved(0), v = n.Saved(1), inner = g[0] is null ? l.zeros_like().diag_embed() : g[0]!.diag_embed();
                if (g[1] is { } gv)
                {
                    var gap = l.unsqueeze(-2) - l.unsqueeze(-1);
                    var scale = gap.masked_fill(gap.eq(0), double.PositiveInfinity).reciprocal();
                    inner += v.mT.matmul(gv) * scale;
                }
                var full = v.matmul(inner).matmul(v.mT);
                return [(full + full.mT) * 0.5];
            });
            return (values, vectors);
        }

        public static Tensor eigvalsh(Tensor input, char UPLO = 'L') => eigh(input, UPLO).Item1;

        /// <summary>input = U diag(S) Vh, singular values in descending order (U and Vh are not recorded in the graph; svdvals is).</summary>
        public static (Tensor U, Tensor S, Tensor Vh) svd(Tensor input, bool fullMatrices = true)
        {
            Matrices.Check("linalg.svd", input);
            NotRecorded("linalg.svd", input);
            int k = (int)Math.Min(input.sizes[^1], input.sizes[^2]);
            var parts = Matrices.Several(input, m =>
            {
                var s = m.Svd();
                return [s.U, s.S.ToColumnMatrix(), s.VT];
            });
            var values = parts[1].squeeze(-1).detach();
            return fullMatrices ? (parts[0], values, parts[2]) : (parts[0].narrow(-1, 0, k).contiguous(), values, parts[2].narrow(-2, 0, k).contiguous());
        }

        public static Tensor svdvals(Tensor input)
        {
            Matrices.Check("linalg.svdvals", input);
            Tensor u, s, vh;
            using (no_grad()) (u, s, vh) = svd(input.detach(), fullMatrices: false);
            return Graph.Track(s, "LinalgSvdvalsBackward0", [input], [u, vh], static (n, g) => [(n.Saved(0) * g.unsqueeze(-2)).matmul(n.Saved(1))]);
        }

        /// <summary>The Moore-Penrose inverse; singular values below rtol times the largest count as zero.</summary>
        public static Tensor pinv(Tensor input, double? atol = null, double? rtol = null, bool hermitian = false)
        {
            var (u, s, vh) = svd(input, fullMatrices: false);
            double relative = rtol ?? (atol is null ? Math.Max(input.sizes[^1], input.sizes[^2]) * finfo(input.dtype).eps : 0);
            var least = (s.amax([-1], keepdim: true) * relative).clamp_min(atol ?? 0);
            return vh.mT.matmul((s.reciprocal().masked_fill(s.le(least), 0)).unsqueeze(-1) * u.mT);
        }

        public static Tensor matrix_rank(Tensor input, double? atol = null, double? rtol = null, bool hermitian = false)
        {
            var s = svdvals(input.detach());
            double relative = rtol ?? (atol is null ? Math.Max(input.sizes[^1], input.sizes[^2]) * finfo(input.dtype).eps : 0);
            return s.gt((s.amax([-1], keepdim: true) * relative).clamp_min(atol ?? 0)).sum(-1);
        }

        public static Tensor vector_norm(Tensor input, double ord = 2, long[]? dims = null, bool keepdim = false) => input.Norm(dims ?? [], ord, keepdim);

        public static Tensor norm(Tensor input, long[]? dims = null, bool keepdim = false) => input.Norm(dims ?? [], 2, keepdim);

        private static void NotRecorded(string name, Tensor input)
        {
            if (Graph.Records(input)) throw new NotSupportedException($"{name}: gradients are not covered by the embedded engine. Call it on input.detach(), or use eigh, svdvals, solve, inv or cholesky, whose gradients are.");
        }
    }
}
