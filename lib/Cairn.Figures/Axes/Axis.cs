using System.Text.Json.Nodes;
using Cairn.Figures.Reading;

namespace Cairn.Figures.Axes;

/// <summary>One axis: from data to pixels.</summary>
internal sealed class Axis(string id, JsonObject json)
{
    /// <summary>x, x2, y ... as traces name it.</summary>
    internal string Id { get; } = id;

    internal JsonObject Json { get; } = json;

    internal bool IsX => Id[0] == 'x';

    internal bool Log { get; } = json.Text("type") == "log";

    /// <summary>Words on an axis of categories, in order; null on an axis of numbers.</summary>
    internal List<string>? Categories { get; set; }

    /// <summary>Range in axis units (log10 on a logarithmic axis); Low above High when the axis runs backwards.</summary>
    internal double Low { get; set; }

    internal double High { get; set; } = 1;

    /// <summary>Pixels of Low and High.</summary>
    internal double Start { get; set; }

    internal double End { get; set; } = 1;

    internal List<Tick> Ticks { get; set; } = [];

    internal bool Shown => Json.Flag("visible") != false;

    /// <summary>The axis across: the one that this one stands on.</summary>
    internal string Anchor => Json.Text("anchor") is { } anchor && anchor != "free" ? anchor : (IsX ? "y" : "x") + Id[1..];

    internal string? Overlaying => Json.Text("overlaying");

    internal (double From, double To) Domain =>
        Json.Items("domain") is [var from, var to]
            ? (JsonReading.AsNumber(from) ?? 0, JsonReading.AsNumber(to) ?? 1)
            : Overlaying is null ? (0, 1) : (double.NaN, double.NaN);

    /// <summary>A data value in axis units; NaN where a logarithm does not exist.</summary>
    internal double Unit(double value) => !Log ? value : value > 0 ? Math.Log10(value) : double.NaN;

    internal double ToPixel(double value) => UnitToPixel(Unit(value));

    internal double UnitToPixel(double unit) => Start + (unit - Low) / (High - Low) * (End - Start);

    internal bool Holds(double value)
    {
        double unit = Unit(value), slack = Math.Abs(High - Low) * 1e-9;
        return unit >= Math.Min(Low, High) - slack && unit <= Math.Max(Low, High) + slack;
    }
}
