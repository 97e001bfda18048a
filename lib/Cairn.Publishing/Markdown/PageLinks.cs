using System.Text.Json.Nodes;
using Cairn.Notebooks;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Cairn.Publishing;

/// <summary>Makes pictures part of the page and turns links between notebooks into links between pages.</summary>
/// <param name="folder">The notebook's folder, against which relative addresses resolve; null for a notebook without a file.</param>
/// <param name="pages">The page of a notebook by its full path, or null where it has none.</param>
internal sealed class PageLinks(string? folder, Func<string, string?>? pages)
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".svg"] = "image/svg+xml",
        [".webp"] = "image/webp",
    };

    public void Rewrite(MarkdownDocument document, JsonObject? attachments)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (link.Url is not { } url) continue;
            if (link.IsImage) link.Url = Picture(url, attachments) ?? url;
            else if (IsRelative(url)) Relink(link, url);
        }
    }

    private static bool IsRelative(string url) => url.Length > 0 && url[0] != '#' && !Uri.TryCreate(url, UriKind.Absolute, out _);

    /// <summary>A file of the project has no place beside the page: its link stays only where it has a page of its own.</summary>
    private void Relink(LinkInline link, string url)
    {
        string[] parts = url.Split('#', 2);
        if (folder is null || pages?.Invoke(FullPath(parts[0])) is not { } page) Unlink(link);
        else link.Url = parts.Length == 2 ? $"{page}#{parts[1]}" : page;
    }

    private static void Unlink(LinkInline link)
    {
        var span = new EmphasisInline { DelimiterChar = '_', DelimiterCount = 1 };
        link.ReplaceBy(span, copyChildren: true);
    }

    private string? Picture(string url, JsonObject? attachments)
    {
        if (url.StartsWith("attachment:", StringComparison.Ordinal)) return Attachment(attachments?[Uri.UnescapeDataString(url["attachment:".Length..])] as JsonObject);
        if (folder is null || !IsRelative(url) || !Types.TryGetValue(Path.GetExtension(url), out string? type)) return null;
        string path = FullPath(url);
        return File.Exists(path) ? $"data:{type};base64,{Convert.ToBase64String(File.ReadAllBytes(path))}" : null;
    }

    private static string? Attachment(JsonObject? bundle) =>
        bundle?.FirstOrDefault() is { Key: { } type, Value: { } data } ? $"data:{type};base64,{Multiline.Join(data)}" : null;

    private string FullPath(string url) => Path.GetFullPath(Path.Combine(folder!, Uri.UnescapeDataString(url)));
}
