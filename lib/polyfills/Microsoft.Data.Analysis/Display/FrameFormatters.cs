namespace Microsoft.Data.Analysis;

/// <summary>How notebooks show frames: as a table, and as text beside it.</summary>
internal sealed class FrameFormatters
{
    public const string Html = "text/html";
    public const string Text = "text/plain";

    // An instance method, because a kernel makes a source and asks it.
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new FrameFormatter(Html, FrameHtml.Of),
        new FrameFormatter(Text, frame => frame.Text(DataFrame.ShownRows, CellText.Shown)),
    ];
}
