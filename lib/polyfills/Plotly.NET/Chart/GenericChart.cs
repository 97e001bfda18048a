using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using Plotly.NET.Json;

namespace Plotly.NET;

/// <summary>A figure: traces, layout, config. Styling methods return a new one.</summary>
public sealed class GenericChart
{
    private readonly Trace[] traces;
    private readonly Layout layout;
    private readonly Config config;

    private GenericChart(IEnumerable<Trace> traces, Layout layout, Config config)
    {
        this.traces = [.. traces];
        this.layout = layout;
        this.config = config;
    }

    public bool IsChart => traces.Length == 1;

    public bool IsMultiChart => traces.Length != 1;

    public static FSharpList<Trace> getTraces(GenericChart gChart) => ListModule.OfArray(gChart.traces);

    public static Layout getLayout(GenericChart gChart) => gChart.layout;

    public static Config getConfig(GenericChart gChart) => gChart.config;

    public static int countTrace(GenericChart gChart) => gChart.traces.Length;

    public static GenericChart setLayout(Layout layout, GenericChart gChart) => new(gChart.traces, layout, gChart.config);

    public static GenericChart addLayout(Layout layout, GenericChart gChart) => setLayout(Merge.Objects(gChart.layout, layout), gChart);

    public static GenericChart setConfig(Config config, GenericChart gChart) => new(gChart.traces, gChart.layout, config);

    public static GenericChart mapLayout(FSharpFunc<Layout, Layout> f, GenericChart gChart) => setLayout(f.Invoke(gChart.layout), gChart);

    public static GenericChart mapTrace(FSharpFunc<Trace, Trace> f, GenericChart gChart) =>
        new(gChart.traces.Select(f.Invoke), gChart.layout, gChart.config);

    public static GenericChart ofTraceObject(bool useDefaults, Trace trace) => ofTraceObjects<Trace[]>(useDefaults, [trace]);

    public static GenericChart ofTraceObjects<TTraces>(bool useDefaults, TTraces traces)
        where TTraces : IEnumerable<Trace> =>
        useDefaults ? new(traces, Defaults.NewLayout(), Defaults.DefaultConfig) : new(traces, new Layout(), new Config());

    public static GenericChart combine(IEnumerable<GenericChart> gCharts) =>
        gCharts.Aggregate((first, second) => new(
            [.. first.traces, .. second.traces],
            Merge.Layouts(first.layout, second.layout),
            Merge.Objects(first.config, second.config)));

    /// <summary>JSON with data, layout and frames.</summary>
    public static string toFigureJson(GenericChart gChart) =>
        $"{{\"data\":{PlotlyJson.Write(gChart.traces)},\"layout\":{PlotlyJson.Write(gChart.layout)},\"frames\":[]}}";

    /// <summary>JSON with data, layout and config.</summary>
    public static string toJson(GenericChart gChart) =>
        $"{{\"data\":{PlotlyJson.Write(gChart.traces)},\"layout\":{PlotlyJson.Write(gChart.layout)},\"config\":{PlotlyJson.Write(gChart.config)}}}";

    /// <summary>A div and a script that draws into it; a global <c>Plotly</c> is expected.</summary>
    public static string toChartHTML(GenericChart gChart) => Html.Chart(gChart);

    /// <summary>A whole page; plotly.js comes by a script tag from its public place.</summary>
    public static string toEmbeddedHTML(GenericChart gChart) => Html.Page(gChart);
}
