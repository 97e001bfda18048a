namespace Cairn.NeuralPopulations;

/// <summary>Kaufman's product for the torus, with its first and second derivative in K, in a form that neither overflows nor cancels.</summary>
/// <remarks>
/// Z = ½ (2 sinh 2K)^(LM/2) · Σ of four products over r of 2cosh or 2sinh(M γ/2), with
/// cosh γ_q = sinh 2K + 1/sinh 2K − cos(πq/L). Odd q in products 1 and 2, even q in products 3 and 4.
/// γ_0 = 2K + ln tanh K changes sign at Kc, so the fourth product does too: its first factor is kept apart from the logarithm.
/// </remarks>
internal static class Kaufman
{
    /// <summary>ln Z and its derivatives d/dK and d²/dK².</summary>
    internal static (double LogZ, double First, double Second) LogZ(int L, int M, double K)
    {
        Product[] products = [Build(L, M, K, 1, false), Build(L, M, K, 1, true), Build(L, M, K, 0, false), Build(L, M, K, 0, true)];
        var (logSum, mean, curvature) = Sum(products);
        double s = Math.Sinh(2 * K), coth = Math.Cosh(2 * K) / s, half = 0.5 * L * M;
        // (LM/2) ln(2 sinh 2K), its slope LM coth 2K, its curvature −2 LM / sinh² 2K.
        double logPrefix = (2 * K) + Log1m(Math.Exp(-4 * K));
        return ((half * logPrefix) + logSum - Math.Log(2), (2 * half * coth) + mean, (-4 * half / (s * s)) + curvature);
    }

    /// <summary>One product = f · e^LogRest, with f, f′, f″ of its first factor and the derivatives of the logarithm of the rest.</summary>
    private readonly record struct Product(double F, double F1, double F2, double LogRest, double Rest1, double Rest2);

    private static Product Build(int L, int M, double K, int parity, bool sinh)
    {
        var (f, f1, f2, log) = FirstFactor(L, M, K, parity, sinh);
        double rest1 = 0, rest2 = 0;
        for (int r = 1; r < L; r++)
        {
            var (g, g1, g2) = Gamma(K, (2 * r) + parity, L);
            double x = 0.5 * M * g, e = Math.Exp(-2 * x);
            double slope = sinh ? (1 + e) / -Expm1(-2 * x) : (1 - e) / (1 + e);  // coth x or tanh x
            log += x + (sinh ? Log1m(e) : Log1p(e));
            rest1 += 0.5 * M * g1 * slope;
            rest2 += (0.5 * M * g2 * slope) + (0.25 * M * M * g1 * g1 * (1 - (slope * slope)));
        }
        return new Product(f, f1, f2, log, rest1, rest2);
    }

    private static (double F, double F1, double F2, double Log) FirstFactor(int L, int M, double K, int parity, bool sinh)
    {
        var (g, g1, g2) = Gamma(K, parity, L);
        double x = 0.5 * M * g, x1 = 0.5 * M * g1, x2 = 0.5 * M * g2;
        double cosh2 = 1 + Math.Exp(-2 * Math.Abs(x));                           // 2 cosh x · e^−|x|
        double sinh2 = -Math.Sign(x) * Expm1(-2 * Math.Abs(x));                  // 2 sinh x · e^−|x|
        var (a, b) = sinh ? (sinh2, cosh2) : (cosh2, sinh2);
        return (a, x1 * b, (x2 * b) + (x1 * x1 * a), Math.Abs(x));
    }

    /// <summary>γ_q and its derivatives in K.</summary>
    private static (double G, double G1, double G2) Gamma(double K, int q, int L)
    {
        double s = Math.Sinh(2 * K), c = Math.Cosh(2 * K);
        if (q == 0)
            return ((2 * K) + Math.Log(Math.Tanh(K)), 2 + (2 / s), -4 * c / (s * s));
        double sine = Math.Sin(Math.PI * q / (2.0 * L));
        double d = ((1 - s) * (1 - s) / s) + (2 * sine * sine);                  // cosh γ − 1 without cancellation
        double sinhG = Math.Sqrt(d * (d + 2));
        double first = 2 * c * (1 - (1 / (s * s)));                              // d cosh γ / dK
        double second = (4 * s) + (4 / s) + (8 / (s * s * s));
        double g1 = first / sinhG;
        return (Log1p(d + sinhG), g1, (second - ((1 + d) * g1 * g1)) / sinhG);
    }

    private static (double Log, double First, double Second) Sum(Product[] products)
    {
        double top = products.Max(p => p.LogRest);
        double total = 0, slope = 0, curve = 0;
        foreach (var p in products)
        {
            double w = Math.Exp(p.LogRest - top);
            total += w * p.F;
            slope += w * (p.F1 + (p.F * p.Rest1));
        }
        double mean = slope / total;
        foreach (var p in products)
        {
            double shift = p.Rest1 - mean;                                       // centred, so that nothing large cancels
            curve += Math.Exp(p.LogRest - top) * (p.F2 + (2 * p.F1 * shift) + (p.F * ((shift * shift) + p.Rest2)));
        }
        return (top + Math.Log(total), mean, curve / total);
    }

    private static double Log1p(double x) => Math.Abs(x) > 1e-4 ? Math.Log(1 + x) : x - (x * x * (0.5 - (x * ((1.0 / 3) - (x / 4)))));

    private static double Log1m(double x) => Log1p(-x);

    private static double Expm1(double x) => Math.Abs(x) > 1e-3 ? Math.Exp(x) - 1 : x * (1 + (x / 2 * (1 + (x / 3 * (1 + (x / 4 * (1 + (x / 5))))))));
}
