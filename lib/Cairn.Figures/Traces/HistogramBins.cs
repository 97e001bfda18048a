using Cairn.Figures.Reading;

namespace Cairn.Figures.Traces;

/// <summary>Counts a histogram's values into bins: those given, or about as many as the square root of the count, with round edges.</summary>
internal static class HistogramBins
{
    internal static List<Bar> Of(Trace trace)
    {
        char letter = trace.Horizontal || trace.X.Count == 0 ? 'y' : 'x';
        double[] values = [.. (letter == 'x' ? trace.X : trace.Y).Numbers.Where(double.IsFinite)];
        if (values.Length == 0)
            return [];
        var (start, size, count) = Bins(trace, letter, values);
        double[] heights = new double[count];
        foreach (double value in values)
            if (Index(value, start, size, count) is { } bin)
                heights[bin]++;
        Normalise(heights, trace.Json.Text("histnorm") ?? "", size);
        return [.. heights.Select((h, i) => new Bar(i, start + i * size, start + (i + 1) * size, 0, h))];
    }

    private static int? Index(double value, double start, double size, int count)
    {
        int bin = (int)Math.Floor((value - start) / size + 1e-9);
        return bin >= 0 && bin < count ? bin : null;
    }

    private static (double Start, double Size, int Count) Bins(Trace trace, char letter, double[] values)
    {
        double low = values.Min(), high = values.Max();
        double? size = trace.Json.Number(letter + "bins.size");
        if (size is null)
        {
            int wanted = (int)(trace.Json.Number("nbins" + letter) ?? Math.Clamp(Math.Sqrt(values.Length), 5, 60));
            size = high > low ? RoundSize(high - low, wanted) : 1;
        }
        double start = trace.Json.Number(letter + "bins.start") ?? Math.Floor(low / size.Value) * size.Value;
        double end = trace.Json.Number(letter + "bins.end") ?? high;
        int count = (int)Math.Clamp(Math.Floor((end - start) / size.Value + 1e-9) + 1, 1, 5000);
        return (start, size.Value, trace.Json.Number(letter + "bins.end") is null ? count : Math.Max(1, count - 1));
    }

    private static double RoundSize(double span, int wanted)
    {
        double raw = span / Math.Max(1, wanted), power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        return power * new[] { 1, 2, 5, 10 }.First(m => m * power >= raw * 0.999);
    }

    private static void Normalise(double[] heights, string norm, double size)
    {
        double total = heights.Sum();
        double scale = norm switch
        {
            "percent" => 100 / total,
            "probability" => 1 / total,
            "density" => 1 / size,
            "probability density" => 1 / (total * size),
            _ => 1,
        };
        for (int i = 0; i < heights.Length; i++)
            heights[i] *= scale;
    }
}
