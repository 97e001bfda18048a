using System.Text.RegularExpressions;

namespace Cairn.Publishing;

/// <summary>Text that a cell printed, made fit for a page.</summary>
public static partial class PlainText
{
    /// <summary>The text without terminal codes (colours, cursor movements, links).</summary>
    public static string WithoutAnsi(string text) => Ansi().Replace(text, "");

    [GeneratedRegex(@"\x1B(?:\[[0-?]*[ -/]*[@-~]|\][^\a\x1B]*(?:\a|\x1B\\)|[@-Z\\^_])")]
    private static partial Regex Ansi();
}
