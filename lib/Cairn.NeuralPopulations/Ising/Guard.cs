using System.Globalization;

namespace Cairn.NeuralPopulations;

/// <summary>The checks at the library's doors. Each error names the thing, its value, what is allowed and the remedy.</summary>
internal static class Guard
{
    /// <summary>A temperature, above zero and finite.</summary>
    public static void Temperature(double t, string name = "t")
    {
        if (!(t > 0) || !double.IsFinite(t))
            throw new ArgumentOutOfRangeException(name, Text($"Temperature must be positive and finite, not {t}. For the ground state take a small T, such as 0.1."));
    }

    /// <summary>An inverse temperature, zero (every state alike) or above, and finite.</summary>
    public static void Beta(double beta, string name = "beta")
    {
        if (!(beta >= 0) || !double.IsFinite(beta))
            throw new ArgumentOutOfRangeException(name, Text($"beta = 1/T must be finite and not negative, not {beta}: temperatures are positive (T > 0)."));
    }

    /// <summary>An inverse temperature above zero.</summary>
    public static void MetropolisBeta(double beta)
    {
        Beta(beta);
        if (beta == 0)
            throw new ArgumentOutOfRangeException(nameof(beta), "At beta = 0 Metropolis accepts every flip: the number of up spins is even and odd in turn, so it never mixes. Use HeatBathSampler.");
    }

    /// <summary>The side of a lattice or the length of a chain: at least 2.</summary>
    public static void Side(int value, string name)
    {
        if (value < 2)
            throw new ArgumentOutOfRangeException(name, $"A lattice or chain needs at least 2 spins along each side, not {value}.");
    }

    /// <summary>A copy of the fields; at least one, all finite.</summary>
    public static double[] Fields(ReadOnlySpan<double> h)
    {
        if (h.Length == 0)
            throw new ArgumentException("A graph needs at least 1 spin; the array of fields is empty.", nameof(h));
        for (int i = 0; i < h.Length; i++)
            if (!double.IsFinite(h[i]))
                throw new ArgumentException(Text($"Field h[{i}] is {h[i]}; it must be finite."), nameof(h));
        return h.ToArray();
    }

    /// <summary>A state of n spins, each −1 or +1.</summary>
    public static void State(ReadOnlySpan<sbyte> s, int n)
    {
        if (s.Length != n)
            throw new ArgumentException($"The state has {s.Length} values, but the graph has {n} spins.", nameof(s));
        for (int i = 0; i < s.Length; i++)
            if (s[i] is not (1 or -1))
                throw new ArgumentException($"State value s[{i}] is {s[i]}; spins are -1 or +1.{Hint(s)}", nameof(s));
    }

    /// <summary>Couplings [n, n]: finite, symmetric to 1e-12 of the largest, zero on the diagonal.</summary>
    public static void CouplingMatrix(int n, double[,] j)
    {
        if (j.GetLength(0) != n || j.GetLength(1) != n)
            throw new ArgumentException($"Couplings must be [{n}, {n}] to match the {n} fields, not [{j.GetLength(0)}, {j.GetLength(1)}].", nameof(j));
        for (int i = 0; i < n; i++)
            for (int k = 0; k < n; k++)
                CheckCoupling(i, k, j[i, k], nameof(j));
        CheckSymmetry(j);
    }

    private static void CheckCoupling(int i, int k, double value, string name)
    {
        if (!double.IsFinite(value))
            throw new ArgumentException(Text($"Coupling J[{i}, {k}] is {value}; it must be finite."), name);
        if (i == k && value != 0)
            throw new ArgumentException(Text($"Diagonal entry J[{i}, {i}] is {value}; a spin does not couple to itself. Set it to 0: it would only add a constant."), name);
    }

    private static void CheckSymmetry(double[,] j)
    {
        var (worst, row, column, scale) = (0.0, 0, 0, 0.0);
        for (int i = 0; i < j.GetLength(0); i++)
            for (int k = 0; k < i; k++)
            {
                scale = Math.Max(scale, Math.Max(Math.Abs(j[i, k]), Math.Abs(j[k, i])));
                if (Math.Abs(j[i, k] - j[k, i]) > worst)
                    (worst, row, column) = (Math.Abs(j[i, k] - j[k, i]), k, i);
            }
        if (worst > 1e-12 * scale)
            throw new ArgumentException(Text($"Couplings must be symmetric; the largest asymmetry is {worst:R}, between J[{row}, {column}] = {j[row, column]:R} and J[{column}, {row}] = {j[column, row]:R}. Use (J + Jᵀ)/2."), nameof(j));
    }

    private static string Hint(ReadOnlySpan<sbyte> s) =>
        s.ContainsAnyExcept((sbyte)0, (sbyte)1) ? "" : " These are 0/1 (silent/spike): map them with s = 2x - 1.";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
