using System.Globalization;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Cairn.Core;

/// <summary>Logarithmic axes: only positive values, and annotations and ranges in exponents, as plotly.js wants them.</summary>
internal static class LogAxis
{
    internal static GenericChart Apply(GenericChart chart, char letter)
    {
        ArgumentNullException.ThrowIfNull(chart);
        foreach (var trace in GenericChart.getTraces(chart))
            OnlyPositive(trace, letter);
        return PlotStyling.Change(chart, layout =>
        {
            if (IsLog(layout, letter))
                return;
            Dynamic.Axis(layout, letter + "axis").SetValue("type", "log");
            Annotation[] notes = [.. Dynamic.Items(layout, "annotations").OfType<Annotation>().Select(note => InExponents(note, letter))];
            if (notes.Length > 0)
                layout.SetValue("annotations", notes);
        });
    }

    internal static GenericChart Range(GenericChart chart, char letter, double low, double high)
    {
        ArgumentNullException.ThrowIfNull(chart);
        if (!double.IsFinite(low) || !double.IsFinite(high) || low >= high)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"A range needs two finite ends in order, not {low} to {high}."), nameof(low));
        return PlotStyling.Change(chart, layout =>
            Dynamic.Axis(layout, letter + "axis").SetValue("range", new[] { Place(layout, letter, low), Place(layout, letter, high) }));
    }

    /// <summary>A place as annotations and ranges give it: the exponent on a logarithmic axis.</summary>
    internal static double Place(Layout layout, char letter, double value)
    {
        if (!IsLog(layout, letter))
            return value;
        return value > 0 ? Math.Log10(value) : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"A logarithmic {letter} axis has no place for {value}."), letter.ToString());
    }

    private static bool IsLog(Layout layout, char letter) => (layout.Get(letter + "axis") as LinearAxis)?.Get("type") is "log";

    private static Annotation InExponents(Annotation note, char letter) =>
        note.Get(letter + "ref") as string == letter.ToString() && note.Get(letter.ToString()) is double value && value > 0
            ? Dynamic.Copy(note).Set(letter.ToString(), Math.Log10(value))
            : note;

    private static void OnlyPositive(Trace trace, char letter)
    {
        if (trace.Get(letter.ToString()) is not IEnumerable<double> values)
            return;
        var wrong = values.Select((value, index) => (value, index)).Where(v => v.value <= 0 && double.IsFinite(v.value)).ToList();
        if (wrong.Count == 0)
            return;
        string series = trace.Get("name") is string name ? $" of '{name}'" : "";
        throw new ArgumentException(string.Create(
            CultureInfo.InvariantCulture,
            $"A logarithmic axis shows only positive numbers: {letter}[{wrong[0].index}]{series} is {wrong[0].value}, and {wrong.Count} in all are not positive. Leave them out, or plot without the logarithm."));
    }
}
