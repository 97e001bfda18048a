using Microsoft.FSharp.Core;
using Plotly.NET.Json;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET;

/// <summary>The core's styling methods; each returns a new chart.</summary>
public static partial class GenericChartExtensions
{
    public static GenericChart WithTitle(this GenericChart gChart, string title, FSharpOption<Font>? TitleFont = null) =>
        Styling.WithObject(gChart, "title", Title.init(Text: title, Font: TitleFont));

    public static GenericChart WithSize(this GenericChart gChart, int width, int height) =>
        gChart.WithLayout(Layout.init<IConvertible>(Width: width, Height: height));

    public static GenericChart WithLegend(this GenericChart gChart, bool showlegend) => Styling.WithMember(gChart, "showlegend", showlegend);

    /// <summary>Not an extension method, as in the package.</summary>
    public static GenericChart WithLegend(GenericChart gChart, Legend legend, FSharpOption<int>? Id = null) =>
        Styling.WithObject(gChart, Id is null || Id.Value < 2 ? "legend" : "legend" + Id.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), legend);

    public static GenericChart WithMargin(this GenericChart gChart, Margin margin) => Styling.WithObject(gChart, "margin", margin);

    public static GenericChart WithConfig(this GenericChart gChart, Config config) => GenericChart.setConfig(config, gChart);

    public static GenericChart WithLayout(this GenericChart gChart, Layout layout) => GenericChart.addLayout(layout, gChart);

    public static GenericChart WithShape(this GenericChart gChart, Shape shape, FSharpOption<bool>? Append = null) => gChart.WithShapes([shape], Append);

    public static GenericChart WithShapes(this GenericChart gChart, IEnumerable<Shape> shapes, FSharpOption<bool>? Append = null) =>
        Styling.WithItems(gChart, "shapes", shapes, Append?.Value ?? true);

    public static GenericChart WithAnnotation(this GenericChart gChart, Annotation annotation, FSharpOption<bool>? Append = null) =>
        gChart.WithAnnotations([annotation], Append);

    public static GenericChart WithAnnotations(this GenericChart gChart, IEnumerable<Annotation> annotations, FSharpOption<bool>? Append = null) =>
        Styling.WithItems(gChart, "annotations", annotations, Append?.Value ?? true);

    /// <summary>Writes the page of <see cref="GenericChart.toEmbeddedHTML"/>; ".html" is appended if it is missing.</summary>
    public static void SaveHtml(this GenericChart gChart, string path, FSharpOption<bool>? OpenInBrowser = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        string file = path.EndsWith(".html", StringComparison.Ordinal) ? path : path + ".html";
        File.WriteAllText(file, GenericChart.toEmbeddedHTML(gChart));
        if (OpenInBrowser?.Value == true)
            Browser.Open(file);
    }

    /// <summary>Opens the chart in the browser, by a temporary file.</summary>
    public static void Show(this GenericChart gChart) => gChart.SaveHtml(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".html"), true);
}
