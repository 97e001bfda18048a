using System.Net;
using System.Text.RegularExpressions;

namespace Cairn.Publishing.Tests;

public partial class CSharpHighlighterTests
{
    [Theory]
    [InlineData("var x = 1;", "<span class=\"k\">var</span>")]
    [InlineData("var x = 1_000.5e-3;", "<span class=\"n\">1_000.5e-3</span>")]
    [InlineData("f(\"a\\\"b\");", "<span class=\"s\">&quot;a\\&quot;b&quot;</span>")]
    [InlineData("x; // why", "<span class=\"c\">// why</span>")]
    [InlineData("#r \"a.dll\"", "<span class=\"d\">#r &quot;a.dll&quot;</span>")]
    [InlineData("var r = new Rng(1);", "<span class=\"t\">Rng</span>")]
    [InlineData("Math.Tanh(x)", "<span class=\"m\">Tanh</span>")]
    [InlineData("a /* b\nc */ d", "<span class=\"c\">/* b\nc */</span>")]
    [InlineData("$\"a{x + 1}b\"", "<span class=\"n\">1</span>")]
    [InlineData("@\"a\\\"", "<span class=\"s\">@&quot;a\\&quot;</span>")]
    [InlineData("'\\''", "<span class=\"s\">&#39;\\&#39;&#39;</span>")]
    public void A_token_has_its_colour(string code, string expected)
    {
        Assert.Contains(expected, CSharpHighlighter.ToHtml(code), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("int F(int n) => n < 2 ? 1 : n * F(n - 1); // n!")]
    [InlineData("Console.WriteLine($\"{Math.Abs(x):F4} {{literal}} {(a ? \"y\" : \"n\")}\");")]
    [InlineData("var s = \"\"\"\n  raw \"quotes\" here\n  \"\"\"; var t = $$\"\"\"{ {{x}} }\"\"\";")]
    [InlineData("\"open string\nnext line")]
    [InlineData("/* open comment")]
    [InlineData("'")]
    [InlineData("$\"{")]
    [InlineData("$\"{a")]
    [InlineData("\"\\")]
    [InlineData("'\\")]
    [InlineData("<script>alert('x')</script> & more")]
    [InlineData("double[,] J = { { 0, 1 }, { 1, 0 } };   // [neuron, neuron]")]
    [InlineData("var µ = 1.0f; List<int> l = [1, ..rest]; #notadirective")]
    public void Without_the_tags_the_source_comes_back(string code)
    {
        string html = CSharpHighlighter.ToHtml(code);
        Assert.Equal(code, WebUtility.HtmlDecode(Tags().Replace(html, "")));
    }

    [Fact]
    public void Any_cut_of_a_program_comes_back_whole()
    {
        const string Program = "#r \"x\"\nvar s = $\"a{b[$\"{c}\"]}d\" + @\"e\"\"f\" + 'g'; /* h */ // i\nfor (int i = 0; i < 1e3; i++) F(\"\"\"j\"\"\");";
        for (int end = 0; end <= Program.Length; end++)
            Assert.Equal(Program[..end], WebUtility.HtmlDecode(Tags().Replace(CSharpHighlighter.ToHtml(Program[..end]), "")));
    }

    [GeneratedRegex("</?span[^>]*>")]
    private static partial Regex Tags();
}
