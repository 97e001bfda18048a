namespace Cairn.Publishing;

/// <summary>The one look of all pages: the style sheet and the script of the folder Theme, both inside the page.</summary>
internal static class Theme
{
    private static readonly Lazy<string> StyleText = new(() => Read("page.css"));
    private static readonly Lazy<string> ScriptText = new(() => Read("page.js"));

    public static string Script => ScriptText.Value;

    public static string Page(string title, string language, string body) => $"""
        <!DOCTYPE html>
        <html lang="{Html.Escape(language)}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{Html.Escape(title)} · Cairn</title>
        <style>
        {StyleText.Value}
        </style>
        </head>
        <body>
        <a class="skip" href="#content">Skip to the text</a>
        {body}
        </body>
        </html>

        """;

    private static string Read(string name)
    {
        using var stream = typeof(Theme).Assembly.GetManifestResourceStream("Cairn.Publishing.Theme." + name)
            ?? throw new InvalidOperationException($"The resource Theme/{name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Trim();
    }
}
