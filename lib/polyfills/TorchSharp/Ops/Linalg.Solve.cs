namespace TorchSharp;

public static partial class torch
{
    public static partial class linalg
    {
        public static Tensor inv(Tensor input)
        {
            Matrices.Square("linalg.inv", input);
            var result = Matrices.Map(input, m => Matrices.Invert("linalg.inv", m));
            return Graph.Track(result, "LinalgInvBackward0", [input], [result], static (n, g) =>
            {
                var t = n.Saved(0).mT;
                return [t.matmul(g).matmul(t).neg()];
            });
        }

        public static Tensor det(Tensor input)
        {
            Matrices.Square("linalg.det", input);
            var result = Matrices.Numbers(input, m => m.Determinant());
            return Graph.Track(result, "LinalgDetBackward0", [input], [input, result], static (n, g) =>
                [inv(n.Saved(0)).mT.mul(g.mul(n.Saved(1)).unsqueeze(-1).unsqueeze(-1))]);
        }

        /// <summary>Sign and logarithm of the absolute value of the determinant.</summary>
        public static (Tensor, Tensor) slogdet(Tensor input)
        {
            Matrices.Square("linalg.slogdet", input);
            var sign = Matrices.Numbers(input, m => Matrices.SignLog(m).Sign);
            var log = Matrices.Numbers(input, m => Matrices.SignLog(m).Log);
            return (sign, Graph.Track(log, "LinalgSlogdetBackward0", [input], [input], static (n, g) => [inv(n.Saved(0)).mT.mul(g.unsqueeze(-1).unsqueeze(-1))]));
        }

        /// <summary>X with A X = B (or X A = B for left: false); B is a vector or has as many rows as A.</summary>
        public static Tensor solve(Tensor A, Tensor B, bool left = true)
        {
            Matrices.Square("linalg.solve", A);
            if (B.sizes.Length == 1 || (B.sizes.Length == A.sizes.Length - 1 && B.sizes.AsSpan().SequenceEqual(A.sizes.AsSpan(0, A.sizes.Length - 1))))
                return solve(A, B.unsqueeze(-1), left).squeeze(-1);
            if (!left) return solve(A.mT, B.mT).mT;
            var result = Matrices.Pairs(A, B, (a, b) =>
            {
                Matrices.CheckInvertible("torch.linalg.solve", a);
                return a.Solve(b);
            });
            return Graph.Track(result, "LinalgSolveBackward0", [A, B], [A, result], static (n, g) =>
            {
                var gb = solve(n.Saved(0).mT, g);
                return [n.Needs(0) ? gb.matmul(n.Saved(1).mT).neg().SumTo(n.Saved(0).sizes) : null, gb];
            });
        }

        public static Tensor solve_triangular(Tensor A, Tensor B, bool upper, bool left = true, bool unitriangular = false, Tensor? @out = null)
        {
            var t = upper ? A.triu(unitriangular ? 1 : 0) : A.tril(unitriangular ? -1 : 0);
            return solve(unitriangular ? t + eye(A.sizes[^1], dtype: A.dtype) : t, B, left);
        }

        public static Tensor multi_dot(IList<Tensor> tensors) => tensors.Aggregate((a, b) => a.matmul(b));
    }
}
