namespace Plotly.NET;

/// <summary>What a chart gets when its constructor is called with UseDefaults true (the default).</summary>
public static class Defaults
{
    public static int DefaultWidth { get; set; } = 600;

    public static int DefaultHeight { get; set; } = 600;

    public static Config DefaultConfig { get; set; } = Responsive();

    /// <summary>Back to 600 by 600 pixels and a responsive config.</summary>
    public static void reset()
    {
        (DefaultWidth, DefaultHeight, DefaultConfig) = (600, 600, Responsive());
    }

    internal static Layout NewLayout()
    {
        var layout = new Layout();
        layout.SetValue("width", DefaultWidth);
        layout.SetValue("height", DefaultHeight);
        return layout;
    }

    private static Config Responsive()
    {
        var config = new Config();
        config.SetValue("responsive", true);
        return config;
    }
}
