namespace TorchSharp;

/// <summary>All alignments of one sequence with its target.</summary>
internal sealed class CtcPath(double[] logs, int item, int batch, int classes, int steps, int[] labels, int blank)
{
    private const double None = double.NegativeInfinity;

    /// <summary>Minus the logarithm of the target's probability; adds its gradient.</summary>
    public double Loss(Span<double> gradient, bool zeroInfinity)
    {
        int n = labels.Length;
        if (steps == 0) return n == 1 ? 0 : zeroInfinity ? 0 : double.PositiveInfinity;
        double[,] forward = Forward(), backward = Backward();
        double total = n == 1 ? forward[steps - 1, 0] : Add(forward[steps - 1, n - 1], forward[steps - 1, n - 2]);
        if (total == None && zeroInfinity) return 0;
        for (int t = 0; t < steps; t++)
        {
            var seen = new double[classes];
            Array.Fill(seen, None);
            for (int s = 0; s < n; s++) seen[labels[s]] = Add(seen[labels[s]], forward[t, s] + backward[t, s]);
            for (int c = 0; c < classes; c++)
                gradient[At(t) + c] = total == None ? double.NaN : Math.Exp(Log(t, c)) - Math.Exp(seen[c] - Log(t, c) - total);
        }
        return -total;
    }

    /// <summary>Logarithms of the probability of the first t + 1 steps ending at label s.</summary>
    private double[,] Forward()
    {
        var a = New();
        a[0, 0] = Log(0, labels[0]);
        if (labels.Length > 1) a[0, 1] = Log(0, labels[1]);
        for (int t = 1; t < steps; t++)
            for (int s = 0; s < labels.Length; s++)
            {
                double sum = a[t - 1, s];
                if (s > 0) sum = Add(sum, a[t - 1, s - 1]);
                if (s > 1 && Skips(s)) sum = Add(sum, a[t - 1, s - 2]);
                a[t, s] = sum + Log(t, labels[s]);
            }
        return a;
    }

    /// <summary>The same from the end, step t included.</summary>
    private double[,] Backward()
    {
        var b = New();
        int n = labels.Length;
        b[steps - 1, n - 1] = Log(steps - 1, labels[n - 1]);
        if (n > 1) b[steps - 1, n - 2] = Log(steps - 1, labels[n - 2]);
        for (int t = steps - 2; t >= 0; t--)
            for (int s = n - 1; s >= 0; s--)
            {
                double sum = b[t + 1, s];
                if (s < n - 1) sum = Add(sum, b[t + 1, s + 1]);
                if (s < n - 2 && Skips(s + 2)) sum = Add(sum, b[t + 1, s + 2]);
                b[t, s] = sum + Log(t, labels[s]);
            }
        return b;
    }

    /// <summary>Whether the blank before label s may be left out.</summary>
    private bool Skips(int s) => labels[s] != blank && labels[s] != labels[s - 2];

    private double[,] New()
    {
        var table = new double[steps, labels.Length];
        for (int t = 0; t < steps; t++)
            for (int s = 0; s < labels.Length; s++) table[t, s] = None;
        return table;
    }

    private int At(int t) => ((t * batch) + item) * classes;

    private double Log(int t, int c) => logs[At(t) + c];

    private static double Add(double a, double b)
    {
        if (a == None) return b;
        if (b == None) return a;
        return Math.Max(a, b) + double.LogP1(Math.Exp(-Math.Abs(a - b)));
    }
}
