using System.Globalization;

namespace Cairn.NeuralPopulations;

/// <summary>What lattices of several finite sizes say about the infinite one.</summary>
/// <remarks>Binder, Z. Phys. B 43 (1981) 119; Fisher and Barber, Phys. Rev. Lett. 28 (1972) 1516.</remarks>
public static class FiniteSize
{
    /// <summary>U = 1 − ⟨m⁴⟩ / (3⟨m²⟩²): 2/3 where |m| is fixed, 0 where m is Gaussian noise.</summary>
    /// <param name="m">Samples of the magnetisation, in any unit (the unit cancels), shape [samples].</param>
    public static double BinderCumulant(ReadOnlySpan<double> m)
    {
        if (m.Length == 0)
            throw new ArgumentException("The Binder cumulant needs at least one sample of the magnetisation.", nameof(m));
        double second = 0, fourth = 0;
        foreach (double x in m)
            (second, fourth) = (second + (x * x), fourth + (x * x * x * x));
        return BinderCumulant(second / m.Length, fourth / m.Length);
    }

    /// <summary>U from the moments ⟨m²⟩ and ⟨m⁴⟩.</summary>
    /// <param name="second">⟨m²⟩, above 0.</param>
    /// <param name="fourth">⟨m⁴⟩, in the same unit to the fourth power.</param>
    public static double BinderCumulant(double second, double fourth)
    {
        if (!(second > 0))
            throw new ArgumentOutOfRangeException(nameof(second), Text($"<m²> must be positive, not {second}: with every m zero the cumulant is undefined."));
        return 1 - (fourth / (3 * second * second));
    }

    /// <summary>Where two curves cross, by linear interpolation; of several crossings, the steepest (noise in the flat tails crosses too).</summary>
    /// <param name="t">Temperatures, ascending, shape [points], at least 2.</param>
    /// <param name="u1">First curve, shape [points].</param>
    /// <param name="u2">Second curve, shape [points].</param>
    /// <exception cref="InvalidOperationException">The curves do not cross on this interval.</exception>
    public static double Crossing(ReadOnlySpan<double> t, ReadOnlySpan<double> u1, ReadOnlySpan<double> u2)
    {
        FiniteSizeGuard.SameLength(t.Length, u1.Length, nameof(u1));
        FiniteSizeGuard.SameLength(t.Length, u2.Length, nameof(u2));
        FiniteSizeGuard.Ascending(t, nameof(t));
        double steepest = 0, crossing = double.NaN;
        for (int i = 0; i + 1 < t.Length; i++)
        {
            double left = u1[i] - u2[i], right = u1[i + 1] - u2[i + 1], slope = Math.Abs(right - left) / (t[i + 1] - t[i]);
            if (left * right <= 0 && slope > steepest)
                (steepest, crossing) = (slope, t[i] + ((t[i + 1] - t[i]) * left / (left - right)));
        }
        return double.IsFinite(crossing) ? crossing : throw new InvalidOperationException(Text(
            $"The two curves do not cross between T = {t[0]} and T = {t[^1]}: their difference keeps its sign. Widen the interval."));
    }

    /// <summary>The exponent of y ~ L^exponent, by a weighted straight line through ln y against ln L.</summary>
    /// <param name="l">Sizes, shape [sizes], at least 2 different ones.</param>
    /// <param name="y">Values, above 0, shape [sizes].</param>
    /// <param name="error">Standard errors of y, above 0, shape [sizes].</param>
    public static PowerLaw Exponent(ReadOnlySpan<double> l, ReadOnlySpan<double> y, ReadOnlySpan<double> error)
    {
        FiniteSizeGuard.PowerLaw(l, y, error);
        double w = 0, wx = 0, wy = 0, wxx = 0, wxy = 0;
        for (int i = 0; i < l.Length; i++)
        {
            double x = Math.Log(l[i]), v = Math.Log(y[i]), weight = y[i] * y[i] / (error[i] * error[i]);  // d ln y = dy / y
            (w, wx, wy, wxx, wxy) = (w + weight, wx + (weight * x), wy + (weight * v), wxx + (weight * x * x), wxy + (weight * x * v));
        }
        double det = (w * wxx) - (wx * wx), slope = ((w * wxy) - (wx * wy)) / det;
        return new PowerLaw(slope, Math.Sqrt(w / det), Math.Exp((wy - (slope * wx)) / w));
    }

    /// <summary>Rescales every curve to x = (T − Tc) L^(1/ν) and y L^exponent. With the right constants they become one curve.</summary>
    /// <param name="curves">One curve a size, X = temperatures.</param>
    /// <param name="tc">Critical temperature.</param>
    /// <param name="nu">Correlation-length exponent ν, above 0; 1 for the square lattice.</param>
    /// <param name="exponent">β/ν for |m|, −γ/ν for χ.</param>
    public static SizeCurve[] Collapse(IEnumerable<SizeCurve> curves, double tc, double nu, double exponent)
    {
        ArgumentNullException.ThrowIfNull(curves);
        if (!(nu > 0))
            throw new ArgumentOutOfRangeException(nameof(nu), Text($"The exponent ν must be positive, not {nu}: the correlation length grows towards Tc."));
        return [.. curves.Select(c => new SizeCurve(c.L,
            Array.ConvertAll(c.X, t => (t - tc) * Math.Pow(c.L, 1 / nu)),
            Array.ConvertAll(c.Y, y => y * Math.Pow(c.L, exponent))))];
    }

    /// <summary>How far the curves are from being one: root mean square distance of each point from the other curves (linear between
    /// their points), divided by the range of y. 0 is a perfect collapse.</summary>
    /// <param name="curves">At least two curves whose abscissae overlap.</param>
    public static double Spread(IReadOnlyList<SizeCurve> curves)
    {
        ArgumentNullException.ThrowIfNull(curves);
        double[] squares = [.. from a in curves from b in curves where a != b from i in Enumerable.Range(0, a.X.Length)
                               where a.X[i] >= b.X[0] && a.X[i] <= b.X[^1]
                               select Math.Pow(a.Y[i] - Interpolate(b, a.X[i]), 2)];
        if (squares.Length == 0)
            throw new ArgumentException("A spread needs at least two curves whose x ranges overlap.", nameof(curves));
        double range = curves.Max(c => c.Y.Max()) - curves.Min(c => c.Y.Min());
        return Math.Sqrt(squares.Average()) / range;
    }

    private static double Interpolate(SizeCurve curve, double x)
    {
        int i = Array.FindIndex(curve.X, 1, right => x <= right);
        double part = (x - curve.X[i - 1]) / (curve.X[i] - curve.X[i - 1]);
        return curve.Y[i - 1] + (part * (curve.Y[i] - curve.Y[i - 1]));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
