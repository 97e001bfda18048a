using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Cairn.Publishing;

/// <summary>Writes a formula inside a line as MathML.</summary>
internal sealed class MathInlineSetter : HtmlObjectRenderer<MathInline>
{
    protected override void Write(HtmlRenderer renderer, MathInline obj) =>
        renderer.Write(TexMath.ToHtml(obj.Content.ToString(), display: obj.DelimiterCount == 2));
}
