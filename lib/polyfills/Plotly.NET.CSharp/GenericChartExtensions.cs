using Plotly.NET.LayoutObjects;
using Core = Plotly.NET.GenericChartExtensions;

namespace Plotly.NET.CSharp;

/// <summary>The facade's styling methods. Some have twins in the core's class of the same name: with both namespaces imported those calls are ambiguous.</summary>
public static partial class GenericChartExtensions
{
    public static Layout GetLayout(this GenericChart gChart) => GenericChart.getLayout(gChart);

    public static Trace[] GetTraces(this GenericChart gChart) => [.. GenericChart.getTraces(gChart)];

    public static void SaveHtml(this GenericChart gChart, string path, Optional<bool> OpenInBrowser = default) =>
        Core.SaveHtml(gChart, path, OpenInBrowser.IsTrue());

    public static void Show(this GenericChart gChart) => Core.Show(gChart);

    public static GenericChart WithTraceInfo(
        this GenericChart gChart, Optional<string> Name = default, Optional<StyleParam.Visible> Visible = default, Optional<bool> ShowLegend = default,
        Optional<int> LegendRank = default, Optional<string> LegendGroup = default, Optional<Title> LegendGroupTitle = default) =>
        Core.WithTraceInfo(gChart, Some(Name), Some(Visible), Some(ShowLegend), Some(LegendRank), Some(LegendGroup), Some(LegendGroupTitle));

    public static GenericChart WithSize(this GenericChart gChart, Optional<int> Width = default, Optional<int> Height = default) =>
        gChart.WithLayout(new Layout().With("width", Width).With("height", Height));

    public static GenericChart WithLegend(this GenericChart gChart, Legend legend) => Core.WithLegend(gChart, legend);

    public static GenericChart WithLegendStyle(
        this GenericChart gChart, Optional<Color> BGColor = default, Optional<Color> BorderColor = default, Optional<double> BorderWidth = default,
        Optional<double> EntryWidth = default, Optional<StyleParam.EntryWidthMode> EntryWidthMode = default, Optional<Font> Font = default,
        Optional<StyleParam.TraceGroupClickOptions> GroupClick = default, Optional<Font> GroupTitleFont = default,
        Optional<StyleParam.TraceItemClickOptions> ItemClick = default, Optional<StyleParam.TraceItemClickOptions> ItemDoubleClick = default,
        Optional<StyleParam.TraceItemSizing> ItemSizing = default, Optional<int> ItemWidth = default, Optional<StyleParam.Orientation> Orientation = default,
        Optional<Title> Title = default, Optional<double> TraceGroupGap = default, Optional<StyleParam.TraceOrder> TraceOrder = default,
        Optional<string> UIRevision = default, Optional<StyleParam.VerticalAlign> VerticalAlign = default, Optional<double> X = default,
        Optional<StyleParam.XAnchorPosition> XAnchor = default, Optional<double> Y = default, Optional<StyleParam.YAnchorPosition> YAnchor = default) =>
        gChart.WithLegend(new Legend()
            .With("bgcolor", BGColor).With("bordercolor", BorderColor).With("borderwidth", BorderWidth).With("entrywidth", EntryWidth)
            .With("entrywidthmode", EntryWidthMode).With("font", Font).With("groupclick", GroupClick)
            .With("grouptitlefont", GroupTitleFont).With("itemclick", ItemClick).With("itemdoubleclick", ItemDoubleClick)
            .With("itemsizing", ItemSizing).With("itemwidth", ItemWidth).With("orientation", Orientation).With("title", Title)
            .With("tracegroupgap", TraceGroupGap).With("traceorder", TraceOrder).With("uirevision", UIRevision)
            .With("valign", VerticalAlign).With("x", X).With("xanchor", XAnchor).With("y", Y).With("yanchor", YAnchor));

    private static Microsoft.FSharp.Core.FSharpOption<T>? Some<T>(Optional<T> value) => value.IsSome ? new(value.Value) : null;
}
