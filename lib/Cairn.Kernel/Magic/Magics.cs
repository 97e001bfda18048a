using Cairn.Kernel.Errors;
using Cairn.Kernel.Output;

namespace Cairn.Kernel.Magic;

/// <summary>The magic commands by name.</summary>
internal static class Magics
{
    private static readonly string[] elsewhere = ["fsharp", "f#", "sql", "pwsh", "powershell", "http", "mermaid", "kql", "r", "value", "share", "connect"];

    private static readonly Dictionary<string, MagicCommand> byName = new MagicCommand[]
    {
        new("about", "which program runs the cells", false, (_, engine) => Listings.About(engine)),
        new("csharp", "the lines below are C#; also #!c#", true, (_, _) => { }),
        new("html", "the lines below are HTML", true, (part, engine) => Show(engine, "text/html", part.Body)),
        new("import", "runs or shows a file: ipynb, dib, cs, csx, html, js, md", false, Imports.Run),
        new("javascript", "the lines below run in the page; also #!js", true, Script),
        new("js", "short for #!javascript", true, Script),
        new("lsmagic", "lists the magic commands", false, (_, engine) => Listings.Magics(engine, byName!.Values)),
        new("markdown", "the lines below are Markdown", true, (part, engine) => Show(engine, "text/markdown", part.Body)),
        new("set", "sets a variable: #!set --name x --value 3", false, Setting.Run),
        new("time", "shows how long the cell took", false, (_, engine) => engine.IsTimed = true),
        new("who", "lists the variables", false, (_, engine) => Listings.Names(engine)),
        new("whos", "lists the variables with types and values", false, (_, engine) => Listings.Variables(engine)),
    }.ToDictionary(m => m.Name, StringComparer.Ordinal);

    public static bool IsLanguage(string name) => elsewhere.Contains(name) || (byName.TryGetValue(name, out var magic) && magic.IsLanguage);

    /// <exception cref="CellFailure">There is no such command.</exception>
    public static void Run(MagicPart part, CellEngine engine)
    {
        if (!byName.TryGetValue(part.Name, out var magic)) throw Unknown(part, engine);
        magic.Run(part, engine);
    }

    private static CellFailure Unknown(MagicPart part, CellEngine engine)
    {
        string? near = Nearest.To(part.Name, byName.Keys);
        string message = elsewhere.Contains(part.Name) ? $"#!{part.Name} is not available in this session: its cells are C#."
            : near is null ? $"There is no magic command #!{part.Name}. #!lsmagic lists those that there are."
            : $"There is no magic command #!{part.Name}. The nearest is #!{near}: {byName[near].Help}.";
        return engine.Failure("UnknownMagic", part, message);
    }

    private static void Show(CellEngine engine, string mimeType, string text) =>
        engine.Sink.Emit(new DisplayOutput(Bundles.Create(mimeType, text), null, IsResult: false));

    private static void Script(MagicPart part, CellEngine engine) =>
        Show(engine, "text/html", $"<script type=\"text/javascript\">{part.Body}</script>");
}
