using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Cairn.Core;

/// <summary>The words of a figure: title, axis titles, caption, and how many values are gaps.</summary>
/// <param name="Title">Title above the plot, or null.</param>
/// <param name="XTitle">Title of the x axis with its unit, or null.</param>
/// <param name="YTitle">Title of the y axis with its unit, or null.</param>
/// <param name="Caption">What to see, or null.</param>
/// <param name="Gaps">Values that are NaN or infinite.</param>
internal readonly record struct FigureText(string? Title, string? XTitle, string? YTitle, string? Caption, int Gaps = 0)
{
    /// <summary>The member of <c>layout.meta</c> that counts gaps.</summary>
    internal const string GapsKey = "gaps";

    internal Layout ToLayout()
    {
        var layout = new Layout();
        if (Title is not null)
            layout.SetValue("title", TitleOf(Title));
        layout.SetValue("xaxis", AxisOf(XTitle));
        layout.SetValue("yaxis", AxisOf(YTitle));
        SetMeta(layout, Caption, Gaps);
        return layout;
    }

    internal static Title TitleOf(string text) => new Title().Set("text", text);

    internal static (string? Caption, int Gaps) Meta(Layout layout) =>
        layout.Get("meta") is Dictionary<string, object> meta
            ? (meta.GetValueOrDefault("caption") as string, meta.GetValueOrDefault(GapsKey) is int gaps ? gaps : 0)
            : (null, 0);

    internal static void SetMeta(Layout layout, string? caption, int gaps)
    {
        var meta = new Dictionary<string, object>();
        if (caption is not null)
            meta["caption"] = caption;
        if (gaps > 0)
            meta[GapsKey] = gaps;
        if (meta.Count > 0)
            layout.SetValue("meta", meta);
    }

    private static LinearAxis AxisOf(string? title) => new LinearAxis().Set("title", title is null ? null : TitleOf(title));
}
