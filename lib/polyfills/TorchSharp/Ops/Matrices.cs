using MathNet.Numerics.LinearAlgebra.Double;
using static TorchSharp.torch;
using Matrix = MathNet.Numerics.LinearAlgebra.Matrix<double>;

namespace TorchSharp;

/// <summary>Runs functions of Math.NET matrices over tensors [..., m, n]. Nothing here is recorded in the graph.</summary>
internal static class Matrices
{
    public static void Square(string name, Tensor x)
    {
        Check(name, x);
        if (x.sizes[^1] != x.sizes[^2]) throw Fail.Native($"{name}: A must be batches of square matrices, but they are {x.sizes[^2]} by {x.sizes[^1]} matrices");
    }

    public static void Check(string name, Tensor x)
    {
        if (x.sizes.Length < 2) throw Fail.Native($"{name}: The input tensor A must have at least 2 dimensions.");
        if (!x.is_floating_point()) throw Fail.Native($"{name}: Expected a floating point tensor as input. Got {x.dtype}");
    }

    /// <summary>One matrix for one.</summary>
    public static Tensor Map(Tensor x, Func<Matrix, Matrix> map) => Join(x, [.. Split(x).Select(map)], x.sizes[..^2]);

    /// <summary>One number a matrix.</summary>
    public static Tensor Numbers(Tensor x, Func<Matrix, double> map) => tensor([.. Split(x).Select(map)]).view(x.sizes[..^2]).detach().Raw(x.dtype);

    /// <summary>Several matrices for one.</summary>
    public static Tensor[] Several(Tensor x, Func<Matrix, Matrix[]> map)
    {
        Matrix[][] all = [.. Split(x).Select(map)];
        return [.. Enumerable.Range(0, all.Length == 0 ? 0 : all[0].Length).Select(i => Join(x, [.. all.Select(a => a[i])], x.sizes[..^2]))];
    }

    /// <summary>Two stacks that broadcast.</summary>
    public static Tensor Pairs(Tensor a, Tensor b, Func<Matrix, Matrix, Matrix> map)
    {
        var batch = Geometry.Broadcast(a.sizes[..^2], b.sizes[..^2]);
        if (a.sizes[^2] != b.sizes[^2]) throw Fail.Native($"linalg.solve: Incompatible shapes of A and B for the equation AX = B ({a.sizes[^2]}x{a.sizes[^1]} and {b.sizes[^2]}x{b.sizes[^1]})");
        using var mode = no_grad();
        var left = Split(a.detach().expand([.. batch, .. a.sizes[^2..]]));
        var right = Split(b.detach().expand([.. batch, .. b.sizes[^2..]]));
        return Join(a, [.. left.Zip(right, map)], batch);
    }

    public static Matrix Invert(string name, Matrix m)
    {
        CheckInvertible(name, m);
        return m.Inverse();
    }

    public static void CheckInvertible(string name, Matrix m)
    {
        var u = m.LU().U.Diagonal();
        for (int i = 0; i < u.Count; i++)
            if (u[i] == 0) throw Fail.Native($"{name}: The diagonal element {i + 1} is zero, the inversion could not be completed because the input matrix is singular.");
    }

    public static (double Sign, double Log) SignLog(Matrix m)
    {
        var lu = m.LU();
        var diagonal = lu.U.Diagonal();
        double sign = lu.Determinant < 0 ? -1 : diagonal.Exists(d => d == 0) ? 0 : Parity(lu.P) * diagonal.Aggregate(1.0, (s, d) => s * Math.Sign(d));
        return (sign, diagonal.Sum(d => Math.Log(Math.Abs(d))));
    }

    private static int Parity(MathNet.Numerics.Permutation p)
    {
        int sign = 1;
        for (int i = 0; i < p.Dimension; i++)
            for (int j = i + 1; j < p.Dimension; j++)
                if (p[i] > p[j]) sign = -sign;
        return sign;
    }

    private static Matrix[] Split(Tensor x)
    {
        int m = (int)x.sizes[^2], n = (int)x.sizes[^1], count = (int)Geometry.Count(x.sizes.AsSpan(0, x.sizes.Length - 2));
        double[] values = x.detach().Raw(ScalarType.Float64).Packed().Span<double>().ToArray();
        return [.. Enumerable.Range(0, count).Select(i => (Matrix)DenseMatrix.Build.DenseOfRowMajor(m, n, values.Skip(i * m * n).Take(m * n)))];
    }

    private static Tensor Join(Tensor like, Matrix[] matrices, long[] batch)
    {
        if (matrices.Length == 0) return Tensor.New([.. batch, like.sizes[^2], like.sizes[^1]], like.dtype);
        var all = Tensor.New([.. batch, matrices[0].RowCount, matrices[0].ColumnCount], ScalarType.Float64);
        double[] flat = [.. matrices.SelectMany(m => m.ToRowMajorArray())];
        flat.CopyTo(all.Span<double>());
        return all.Raw(like.dtype);
    }
}
