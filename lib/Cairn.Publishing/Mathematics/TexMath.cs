using System.Xml.Linq;

namespace Cairn.Publishing;

/// <summary>TeX mathematics set as MathML, in managed code, so that formulas read with scripts off.</summary>
/// <remarks>A subset: fractions, roots, scripts, sums and integrals, Greek, operators, accents, fences, matrices, cases, aligned, \text.</remarks>
public static class TexMath
{
    /// <summary>A formula as a MathML element; TeX that is not understood comes back whole, as code, so that nothing is lost.</summary>
    /// <param name="tex">TeX source without the dollar signs.</param>
    /// <param name="display">True for a formula on a line of its own.</param>
    /// <returns>A <c>math</c> element with the source as its annotation, or a <c>code</c> element of class <c>tex</c>.</returns>
    public static string ToHtml(string tex, bool display)
    {
        ArgumentNullException.ThrowIfNull(tex);
        try
        {
            return ToMathMl(tex, display);
        }
        catch (TexException e)
        {
            return $"<code class=\"tex\" title=\"{Html.Escape(e.Message)}\">{Html.Escape(tex.Trim())}</code>";
        }
    }

    /// <summary>A formula as a MathML element.</summary>
    /// <param name="tex">TeX source without the dollar signs.</param>
    /// <param name="display">True for a formula on a line of its own.</param>
    /// <exception cref="TexException">The source holds a command that is not known here, or an unclosed group.</exception>
    public static string ToMathMl(string tex, bool display)
    {
        ArgumentNullException.ThrowIfNull(tex);
        var body = new TexParser(tex).Formula();
        var annotation = new XElement("annotation", new XAttribute("encoding", "application/x-tex"), tex.Trim());
        var math = new XElement("math", new XElement("semantics", body, annotation));
        if (display) math.SetAttributeValue("display", "block");
        return math.ToString(SaveOptions.DisableFormatting);
    }
}
