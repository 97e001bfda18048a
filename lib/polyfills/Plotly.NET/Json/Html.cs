using System.Security.Cryptography;
using System.Text;

namespace Plotly.NET.Json;

/// <summary>The pages of toChartHTML and toEmbeddedHTML. The div's id is made from the figure, so that equal figures give equal pages.</summary>
internal static class Html
{
    private const string PlotlyJs = "https://cdn.plot.ly/plotly-2.27.1.min.js";

    internal static string Chart(GenericChart chart)
    {
        string data = PlotlyJson.Write(GenericChart.getTraces(chart));
        string layout = PlotlyJson.Write(GenericChart.getLayout(chart));
        string config = PlotlyJson.Write(GenericChart.getConfig(chart));
        string id = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(data + layout + config)).AsSpan(0, 16)).ToString();
        return $"""
            <div><div id="{id}"><!-- Plotly chart will be drawn inside this DIV --></div>
            <script type="text/javascript">Plotly.newPlot('{id}', {data}, {layout}, {config});</script></div>
            """;
    }

    internal static string Page(GenericChart chart) => $"""
        <!DOCTYPE html>
        <html><head><meta charset="utf-8"><script src="{PlotlyJs}"></script></head>
        <body>{Chart(chart)}</body></html>
        """;
}
