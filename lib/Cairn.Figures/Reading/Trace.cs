using System.Text.Json.Nodes;

namespace Cairn.Figures.Reading;

/// <summary>One series of the figure with its data read.</summary>
internal sealed class Trace
{
    internal Trace(JsonObject json, int index, string color)
    {
        Json = json;
        Type = json.Text("type") is "scattergl" ? "scatter" : json.Text("type") ?? "scatter";
        Name = json.Text("name") ?? $"trace {index}";
        Color = color;
        XAxis = json.Text("xaxis") ?? "x";
        YAxis = json.Text("yaxis") ?? "y";
        X = Values.Read(json["x"]);
        Y = Values.Read(json["y"]);
    }

    internal JsonObject Json { get; }

    internal string Type { get; }

    internal string Name { get; }

    /// <summary>The palette's colour for this trace, where the trace names none.</summary>
    internal string Color { get; }

    internal string XAxis { get; }

    internal string YAxis { get; }

    internal Values X { get; set; }

    internal Values Y { get; set; }

    internal bool Visible => Json.Text("visible") != "legendonly" && Json.Flag("visible") != false;

    internal bool Horizontal => Json.Text("orientation") == "h";

    internal double Opacity => Json.Number("opacity") ?? 1;

    private string Mode => Json.Text("mode") ?? (X.Count + Y.Count < 40 ? "lines+markers" : "lines");

    internal bool HasLines => Type == "scatter" && Mode.Contains("lines", StringComparison.Ordinal);

    internal bool HasMarkers => Type == "scatter" && Mode.Contains("markers", StringComparison.Ordinal);

    internal bool HasText => Type == "scatter" && Mode.Contains("text", StringComparison.Ordinal);

    internal string LineColor => Json.Text("line.color") ?? Json.Text("marker.color") ?? Color;

    internal string MarkerColor => Json.Text("marker.color") ?? Json.Text("line.color") ?? Color;

    internal double MarkerSize => Json.Number("marker.size") ?? 6;
}
