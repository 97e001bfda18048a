using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Cairn.Publishing;

/// <summary>Writes a formula on lines of its own as MathML.</summary>
internal sealed class MathBlockSetter : HtmlObjectRenderer<MathBlock>
{
    protected override void Write(HtmlRenderer renderer, MathBlock obj)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"formula\">").Write(TexMath.ToHtml(obj.Lines.ToString(), display: true)).WriteLine("</div>");
    }
}
