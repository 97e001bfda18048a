using Markdig;
using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Cairn.Publishing;

/// <summary>Sets the Markdown cells of one page: headings in order with unique ids, MathML, coloured code, pictures inside the page.</summary>
internal sealed class MarkdownSetter(PageLinks links)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseMathematics().UseFootnotes().UseTaskLists().UseAutoLinks().UseEmphasisExtras().UseAlertBlocks().Build();

    private readonly HeadingOrder headings = new();

    /// <summary>The headings so far, for the table of contents.</summary>
    public IReadOnlyList<Heading> Headings => headings.All;

    /// <summary>One cell's Markdown as HTML.</summary>
    /// <param name="text">Markdown with mathematics between dollar signs.</param>
    /// <param name="attachments">The cell's attachments by name, or null.</param>
    /// <param name="skipTitle">True to leave out a level-1 heading that stands first: the page has its own title.</param>
    public string ToHtml(string text, System.Text.Json.Nodes.JsonObject? attachments = null, bool skipTitle = false)
    {
        var document = Markdig.Markdown.Parse(text, Pipeline);
        if (skipTitle && document.FirstOrDefault() is HeadingBlock { Level: 1 } title) document.Remove(title);
        foreach (var heading in document.Descendants<HeadingBlock>()) headings.Place(heading, InlineHtml(heading));
        links.Rewrite(document, attachments);
        return Render(document);
    }

    private static string Render(MarkdownObject document)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        Renderer(writer).Render(document);
        return writer.ToString();
    }

    private static string InlineHtml(HeadingBlock heading)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        Renderer(writer).WriteLeafInline(heading);
        return writer.ToString();
    }

    private static HtmlRenderer Renderer(TextWriter writer)
    {
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlMathInlineRenderer>(new MathInlineSetter());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlMathBlockRenderer>(new MathBlockSetter());
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new CodeBlockSetter());
        return renderer;
    }
}
