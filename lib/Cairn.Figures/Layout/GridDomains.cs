using System.Text.Json.Nodes;
using Cairn.Figures.Reading;

namespace Cairn.Figures.Layout;

/// <summary>Writes the domains of a layout's grid onto its axes, where they are not given, as plotly.js would place them.</summary>
internal static class GridDomains
{
    internal static void Apply(JsonObject layout)
    {
        if (layout["grid"] is not JsonObject grid || grid.Number("rows") is not { } rows || grid.Number("columns") is not { } columns)
            return;
        bool coupled = grid.Text("pattern") == "coupled", downwards = grid.Text("roworder") != "bottom to top";
        for (int row = 0; row < (int)rows; row++)
            for (int column = 0; column < (int)columns; column++)
            {
                int cell = row * (int)columns + column;
                int fromBottom = downwards ? (int)rows - 1 - row : row;
                Set(layout, "xaxis", coupled ? column : cell, Span(column, (int)columns, grid.Number("xgap") ?? 0.1));
                Set(layout, "yaxis", coupled ? row : cell, Span(fromBottom, (int)rows, grid.Number("ygap") ?? 0.1));
            }
    }

    // The gap is a part of one cell's width.
    private static (double, double) Span(int index, int count, double gap)
    {
        double cell = 1 / (count - gap);
        return (index * cell, index * cell + cell * (1 - gap));
    }

    private static void Set(JsonObject layout, string letter, int index, (double From, double To) domain)
    {
        string name = index == 0 ? letter : letter + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (layout[name] is JsonObject axis)
            axis.SetMissing("domain", new JsonArray(Math.Round(domain.From, 4), Math.Round(domain.To, 4)));
    }
}
