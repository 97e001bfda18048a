using System.Text;

namespace Cairn.Figures.Drawing;

/// <summary>The one look of all pictures: fonts, sizes, colours on light and on dark pages.</summary>
public static class Theme
{
    /// <summary>Font stack; nothing is embedded.</summary>
    public const string Fonts = "Inter, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

    /// <summary>Default width in pixels.</summary>
    public const int Width = 680;

    /// <summary>Default height in pixels.</summary>
    public const int Height = 420;

    /// <summary>Text of axes and legends, pixels.</summary>
    public const double TextSize = 13;

    /// <summary>Text at tick marks, pixels.</summary>
    public const double TickSize = 12;

    /// <summary>Title, pixels.</summary>
    public const double TitleSize = 16;

    /// <summary>Text colour on light pages.</summary>
    public const string Ink = "#24292f";

    /// <summary>Axis lines, tick texts and captions on light pages.</summary>
    public const string SoftInk = "#57606a";

    /// <summary>Grid lines on light pages.</summary>
    public const string Grid = "#e7eaee";

    /// <summary>Background on light pages.</summary>
    public const string Paper = "#ffffff";

    private const string DarkInk = "#e6edf3", DarkSoftInk = "#a8b3bf", DarkGrid = "#2b323b", DarkPaper = "#14181f";

    // The palette's twins on dark paper: lighter, same hue.
    private static readonly string[] DarkPalette = ["#5db2ea", "#ff8a4c", "#3fcf9f", "#e5a5c9", "#f2bd4b", "#8fd0f5", "#c3c9d1", "#e9e06a"];

    /// <summary>Colours of series in order: Okabe and Ito's colour-blind-safe set (blue, vermilion, green, purple, orange, sky), then grey and ochre.</summary>
    public static IReadOnlyList<string> Palette { get; } = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#4d545c", "#9c8f00"];

    /// <summary>Colours that have a twin on dark pages, with their CSS class suffix.</summary>
    internal static IReadOnlyDictionary<string, string> Classes { get; } = Twins().ToDictionary(t => t.Light, t => t.Class);

    /// <summary>The style sheet of a picture.</summary>
    internal static string Css(bool dark)
    {
        var css = new StringBuilder();
        css.Append(".cf text{font-family:").Append(Fonts).Append(";white-space:pre}");
        if (dark)
        {
            css.Append("@media (prefers-color-scheme:dark){");
            foreach (var (_, twin, name) in Twins())
                css.Append(".cf .f").Append(name).Append("{fill:").Append(twin).Append("}.cf .s").Append(name).Append("{stroke:").Append(twin).Append('}');
            css.Append('}');
        }
        return css.ToString();
    }

    private static IEnumerable<(string Light, string Dark, string Class)> Twins() =>
    [
        (Paper, DarkPaper, "p"),
        (Ink, DarkInk, "i"),
        (SoftInk, DarkSoftInk, "m"),
        (Grid, DarkGrid, "g"),
        ("#000000", DarkInk, "k"),
        .. Palette.Select((color, i) => (color, DarkPalette[i], i.ToString(System.Globalization.CultureInfo.InvariantCulture))),
    ];
}
