using System.Text.Json.Nodes;
using Cairn.Figures.Reading;

namespace Cairn.Figures.Traces;

/// <summary>Where error bars end.</summary>
internal static class ErrorBars
{
    /// <summary>Lower and upper end for each point, in data units; NaN where there is none; empty without error bars.</summary>
    internal static (double Low, double High)[] Ends(Trace trace, bool alongX)
    {
        if (trace.Json[alongX ? "error_x" : "error_y"] is not JsonObject error || error.Flag("visible") == false)
            return [];
        var values = (alongX ? trace.X : trace.Y).Numbers;
        double[] plus = Lengths(error, "array", values);
        double[] minus = error.Flag("symmetric") == false || error.Items("arrayminus") is not null ? Lengths(error, "arrayminus", values) : plus;
        return [.. values.Select((v, i) => (v - At(minus, i), v + At(plus, i)))];
    }

    private static double At(double[] lengths, int i) => i < lengths.Length ? lengths[i] : double.NaN;

    private static double[] Lengths(JsonObject error, string array, double[] values) => error.Text("type") switch
    {
        "constant" => [.. values.Select(_ => error.Number("value") ?? 10)],
        "percent" => [.. values.Select(v => Math.Abs(v) * (error.Number("value") ?? 10) / 100)],
        "sqrt" => [.. values.Select(v => Math.Sqrt(Math.Abs(v)))],
        _ => Values.Read(error[array] ?? error["array"]).Numbers,
    };
}
