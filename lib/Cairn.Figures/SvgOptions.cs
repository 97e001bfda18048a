namespace Cairn.Figures;

/// <summary>How a static picture is drawn.</summary>
public sealed record SvgOptions
{
    /// <summary>Width in pixels, 200 to 4000; null takes the figure's own, or 680.</summary>
    public int? Width { get; init; }

    /// <summary>Height in pixels, 120 to 4000; null takes the figure's own, or 420.</summary>
    public int? Height { get; init; }

    /// <summary>Whether the picture changes its colours where the reader's system asks for dark pages.</summary>
    public bool FollowDarkPages { get; init; } = true;
}
