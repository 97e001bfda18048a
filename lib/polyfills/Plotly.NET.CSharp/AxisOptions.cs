using Plotly.NET.LayoutObjects;

namespace Plotly.NET.CSharp;

/// <summary>The parts of an axis that are more than a member.</summary>
internal static class AxisOptions
{
    internal static LinearAxis Titled(Optional<Title> title, Optional<string> text, Optional<Font> font, Optional<int> standoff)
    {
        var axis = new LinearAxis();
        if (!title.IsSome && !text.IsSome && !font.IsSome && !standoff.IsSome)
            return axis;
        return axis.Set("title", title.Or().With("text", text).With("font", font).With("standoff", standoff));
    }

    internal static LinearAxis Ranged<TMin, TMax>(this LinearAxis axis, Optional<Tuple<TMin, TMax>> range) =>
        range.IsSome ? axis.Set("range", new object?[] { range.Value.Item1, range.Value.Item2 }) : axis;

    internal static LinearAxis Placed(this LinearAxis axis, Optional<Tuple<double, double>> domain) =>
        domain.IsSome ? axis.Set("domain", new[] { domain.Value.Item1, domain.Value.Item2 }) : axis;
}
