using System.Xml.Linq;

namespace Cairn.Publishing.Tests;

public class TexMathTests
{
    // Presentation MathML as its specification writes these constructs (MathML Core, chapters 3.2 to 3.5).
    [Theory]
    [InlineData("x^2", "<msup><mi>x</mi><mn>2</mn></msup>")]
    [InlineData("x_i^2", "<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>")]
    [InlineData("x^2_i", "<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>")]
    [InlineData(@"\frac{a}{b}", "<mfrac><mi>a</mi><mi>b</mi></mfrac>")]
    [InlineData(@"\frac12", "<mfrac><mn>1</mn><mn>2</mn></mfrac>")]
    [InlineData(@"\sqrt{2}", "<msqrt><mn>2</mn></msqrt>")]
    [InlineData(@"\sqrt[3]{x}", "<mroot><mi>x</mi><mn>3</mn></mroot>")]
    [InlineData(@"\sum_{i}^{N}", "<munderover><mo>∑</mo><mi>i</mi><mi>N</mi></munderover>")]
    [InlineData(@"\int_0^1", "<msubsup><mo>∫</mo><mn>0</mn><mn>1</mn></msubsup>")]
    [InlineData(@"\beta", "<mi>β</mi>")]
    [InlineData(@"\text{if } x", "<mrow><mtext>if\u00A0</mtext><mi>x</mi></mrow>")]
    [InlineData(@"\mathbb{R}", "<mi>ℝ</mi>")]
    [InlineData("2.269", "<mn>2.269</mn>")]
    [InlineData("-1", "<mrow><mo>−</mo><mn>1</mn></mrow>")]
    [InlineData("f'", "<msup><mi>f</mi><mo>′</mo></msup>")]
    [InlineData(@"\hat{x}", """<mover accent="true"><mi>x</mi><mo stretchy="false">^</mo></mover>""")]
    [InlineData(@"a \le b", "<mrow><mi>a</mi><mo>≤</mo><mi>b</mi></mrow>")]
    public void A_construct_becomes_its_MathMl_element(string tex, string expected)
    {
        Assert.Equal(expected, Body(tex));
    }

    [Theory]
    [InlineData(@"P(s) = \frac{1}{Z} \exp\left( \sum_i h_i s_i + \sum_{i<k} J_{ik} s_i s_k \right)")]
    [InlineData(@"\langle E \rangle_\beta = -\frac{\partial \ln Z}{\partial \beta}, \qquad C = \frac{\mathrm{Var}(E)}{T^2}")]
    [InlineData(@"\begin{pmatrix} a & b \\ c & d \end{pmatrix} \begin{cases} 1 & x > 0 \\ 0 & \text{else} \end{cases}")]
    [InlineData(@"\begin{aligned} a &= b \\ &= c \end{aligned}")]
    [InlineData(@"T_c = \frac{2}{\ln(1 + \sqrt{2})} \approx 2.269185, \quad |m| \sim L^{-\beta/\nu}")]
    [InlineData(@"\ln Z(1) = N \ln 2 - \int_0^1 \langle E \rangle_\beta \, d\beta")]
    [InlineData(@"\overline{x} \bigl[ \tfrac12 \bigr] \underbrace{a+b}_{n} \operatorname{erf}(x) \boldsymbol{\theta}\mathcal{N}(\mu,\sigma^2)")]
    [InlineData(@"U_L = 1 - \frac{\langle m^4\rangle}{3\langle m^2\rangle^2}, \lim_{L\to\infty} \max_{s \in \{-1,+1\}^N} \lVert v \rVert \not= 0")]
    public void A_formula_of_the_plan_is_set_whole_as_well_formed_xml(string tex)
    {
        string html = TexMath.ToHtml(tex, true);
        Assert.StartsWith("<math", html, StringComparison.Ordinal);
        Assert.Equal("block", XElement.Parse(html).Attribute("display")?.Value);
    }

    [Fact]
    public void The_source_stays_with_the_formula_as_its_annotation()
    {
        Assert.Equal(@"a < b", XElement.Parse(TexMath.ToMathMl("a < b", false)).Descendants("annotation").Single().Value);
    }

    [Theory]
    [InlineData(@"\unheard{x} + 1")]
    [InlineData(@"\frac{a}")]
    [InlineData(@"{a")]
    [InlineData(@"a}")]
    [InlineData(@"x^")]
    [InlineData(@"^2 \")]
    [InlineData(@"\left( a")]
    [InlineData(@"\begin{nowhere} a \end{nowhere}")]
    [InlineData(@"\begin{pmatrix} a \end{bmatrix}")]
    [InlineData(@"a & b <script>alert(1)</script> \unheard")]
    public void What_is_not_understood_stays_readable_as_source(string tex)
    {
        string html = TexMath.ToHtml(tex, false);
        var code = XElement.Parse(html);
        Assert.Equal("code", code.Name.LocalName);
        Assert.Equal(tex.Trim(), code.Value);
    }

    [Fact]
    public void A_group_nested_a_million_deep_is_refused_and_not_a_crash()
    {
        Assert.Throws<TexException>(() => TexMath.ToMathMl(new string('{', 1_000_000), false));
    }

    [Fact]
    public void A_formula_of_one_matrix_has_its_rows_and_cells()
    {
        var math = XElement.Parse(TexMath.ToMathMl(@"\begin{bmatrix} 1 & 2 & 3 \\ 4 & 5 & 6 \end{bmatrix}", true));
        Assert.Equal(2, math.Descendants("mtr").Count());
        Assert.Equal(["1", "2", "3", "4", "5", "6"], math.Descendants("mtd").Select(c => c.Value));
    }

    private static string Body(string tex) =>
        XElement.Parse(TexMath.ToMathMl(tex, false)).Element("semantics")!.Elements().First().ToString(SaveOptions.DisableFormatting);
}
