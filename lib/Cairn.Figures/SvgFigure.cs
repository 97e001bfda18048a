using System.Text.Json;
using System.Text.Json.Nodes;
using Cairn.Figures.Layout;
using Cairn.Figures.Painting;

namespace Cairn.Figures;

/// <summary>Draws a plotly figure as a static SVG picture: no scripts, no network, the same bytes for the same figure.</summary>
public static class SvgFigure
{
    /// <summary>Draws plotly JSON.</summary>
    /// <param name="figure">An object with <c>data</c> (traces) and <c>layout</c>.</param>
    /// <param name="options">Size and colours; null for the defaults.</param>
    /// <returns>One <c>svg</c> element with a title and a description for readers who do not see it.</returns>
    /// <exception cref="ArgumentException">The JSON is not an object with a list <c>data</c>.</exception>
    public static string Draw(JsonNode figure, SvgOptions? options = null)
    {
        if (figure is not JsonObject || figure["data"] is not JsonArray)
            throw new ArgumentException("A plotly figure is a JSON object with a list 'data' of traces and an object 'layout'.", nameof(figure));
        options ??= new();
        return FigurePainter.Paint(FigureReader.Read(figure, options), options);
    }

    /// <summary>Draws plotly JSON given as text.</summary>
    /// <exception cref="ArgumentException">The text is not JSON, or not a figure.</exception>
    public static string Draw(string figure, SvgOptions? options = null)
    {
        try
        {
            return Draw(JsonNode.Parse(figure) ?? new JsonObject(), options);
        }
        catch (JsonException fault)
        {
            throw new ArgumentException($"The figure is not JSON: line {fault.LineNumber + 1}, position {fault.BytePositionInLine + 1}.", nameof(figure), fault);
        }
    }
}
