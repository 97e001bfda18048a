using System.Text.Json.Nodes;
using Cairn.Figures.Layout;
using Cairn.Figures.Painting;

namespace Cairn.Figures;

/// <summary>The alternative text of a figure: what a reader hears who does not see it.</summary>
public static class FigureAlt
{
    /// <summary>One or two sentences made of title, axes, series and caption.</summary>
    /// <param name="figure">Plotly JSON with <c>data</c> and <c>layout</c>.</param>
    public static string Of(JsonNode figure) => AltText.Of(FigureReader.Read(figure, new()));
}
