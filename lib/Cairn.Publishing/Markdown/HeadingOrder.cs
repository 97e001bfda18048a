using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Cairn.Publishing;

/// <summary>Gives the headings of a page unique ids and levels that never skip one, below the page's own level 1.</summary>
internal sealed partial class HeadingOrder
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly List<Heading> all = [];
    private int last = 1;

    public IReadOnlyList<Heading> All => all;

    public void Place(HeadingBlock heading, string innerHtml)
    {
        heading.Level = last = Math.Clamp(heading.Level, 2, Math.Min(6, last + 1));
        string id = Unique(Html.Slug(System.Net.WebUtility.HtmlDecode(Tags().Replace(Formulas().Replace(innerHtml, ""), ""))));
        heading.GetAttributes().Id = id;
        all.Add(new Heading(heading.Level, id, innerHtml));
    }

    private string Unique(string slug)
    {
        string id = slug;
        for (int n = 2; !taken.Add(id); n++) id = $"{slug}-{n}";
        return id;
    }

    [GeneratedRegex("<annotation.*?</annotation>")]
    private static partial Regex Formulas();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
