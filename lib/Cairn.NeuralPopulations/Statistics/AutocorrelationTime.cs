using System.Globalization;

namespace Cairn.NeuralPopulations;

/// <summary>An integrated autocorrelation time, with what is needed to judge it. It converts to its value.</summary>
/// <param name="Tau">½ + Σ ρ(t), in steps of the series: n values are worth n / (2τ) independent ones.</param>
/// <param name="Error">Standard error of Tau, τ √(2(2W + 1) / n) (Madras, Sokal 1988).</param>
/// <param name="Window">The lag W where the sum was cut.</param>
/// <param name="Length">Values in the series, n.</param>
public sealed record AutocorrelationTime(double Tau, double Error, int Window, int Length)
{
    /// <summary>Below this many autocorrelation times a series cannot vouch for its own τ.</summary>
    public const int Enough = 50;

    /// <summary>n / τ: how many autocorrelation times the series covers.</summary>
    public double Ratio => Length / Tau;

    /// <summary>What is wrong with the estimate, or null when the series is at least 50 τ long.</summary>
    public string? Warning => Ratio >= Enough ? null : string.Create(CultureInfo.InvariantCulture,
        $"The series is only {Ratio:F1} autocorrelation times long ({Length} values, tau about {Tau:F1}); below {Enough} the estimate is too low as a rule. Run longer.");

    /// <summary>The value Tau.</summary>
    public static implicit operator double(AutocorrelationTime time) => time.Tau;

    /// <summary>Value, error and, if there is one, the warning.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"tau = {Tau:G4} ± {Error:G2} (n = {Length}, window {Window})") + (Warning is null ? "" : $". {Warning}");
}
