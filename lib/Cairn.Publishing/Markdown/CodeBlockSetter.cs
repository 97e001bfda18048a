using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Cairn.Publishing;

/// <summary>Writes a code block; C# is coloured.</summary>
internal sealed class CodeBlockSetter : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        string code = obj.Lines.ToString();
        string language = (obj as FencedCodeBlock)?.Info ?? "";
        bool csharp = language.ToLowerInvariant() is "csharp" or "cs" or "c#";
        renderer.EnsureLine();
        renderer.Write("<pre class=\"code\" tabindex=\"0\"><code>").Write(csharp ? CSharpHighlighter.ToHtml(code) : Html.Escape(code)).WriteLine("</code></pre>");
    }
}
