using System.Globalization;
using System.Text.RegularExpressions;

namespace Cairn.Publishing.Tests;

public partial class ContrastTests
{
    private static readonly string[] Text = ["ink", "muted", "accent", "good", "bad", "differs"];
    private static readonly string[] Code = ["ink", "k", "s", "c", "n", "t", "m", "d"];

    /// <summary>WCAG 2.2, success criterion 1.4.3: 4.5 to 1 for text (its formula of relative luminance).</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Text_stands_out_from_its_ground_in_light_and_dark(int scheme)
    {
        var colours = Colours(scheme);
        foreach (string text in Text)
            foreach (string ground in new[] { "paper", "raised" })
                Assert.True(Contrast(colours[text], colours[ground]) >= 4.5, $"{text} on {ground}: {Contrast(colours[text], colours[ground]):F2}");
        foreach (string text in Code)
            Assert.True(Contrast(colours[text], colours["code"]) >= 4.5, $"{text} on code: {Contrast(colours[text], colours["code"]):F2}");
    }

    private static Dictionary<string, string> Colours(int scheme)
    {
        string[] roots = [.. Roots().Matches(HtmlPage.Render(Cairn.Notebooks.Notebook.Empty())).Select(m => m.Groups[1].Value)];
        return Variables().Matches(roots[scheme]).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
    }

    private static double Contrast(string a, string b)
    {
        double la = Luminance(a), lb = Luminance(b);
        return (Math.Max(la, lb) + 0.05) / (Math.Min(la, lb) + 0.05);
    }

    private static double Luminance(string hex)
    {
        double Channel(int at) => Linear(int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber) / 255.0);
        return (0.2126 * Channel(0)) + (0.7152 * Channel(2)) + (0.0722 * Channel(4));
    }

    private static double Linear(double c) => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);

    [GeneratedRegex(@":root \{(.*?)\}", RegexOptions.Singleline)]
    private static partial Regex Roots();

    [GeneratedRegex(@"--(\w+): #([0-9a-f]{6});")]
    private static partial Regex Variables();
}
