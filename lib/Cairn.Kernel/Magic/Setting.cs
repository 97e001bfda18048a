using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace Cairn.Kernel.Magic;

/// <summary><c>#!set --name x --value 3</c>: a number arrives as double, true and false as bool, all else as string; <c>@csharp:y</c> is the variable y.</summary>
internal static partial class Setting
{
    public static void Run(MagicPart part, CellEngine engine)
    {
        string? name = Read(part.Arguments, "name"), value = Read(part.Arguments, "value");
        if (name is null || value is null || !SyntaxFacts.IsValidIdentifier(name))
            throw engine.Failure("UnknownMagic", part, "#!set needs a name and a value: #!set --name x --value 3");
        engine.RunCode($"var {name} = {Literal(value)};", "#!set");
    }

    private static string Literal(string value)
    {
        if (value.StartsWith("@csharp:", StringComparison.Ordinal)) return value["@csharp:".Length..];
        if (value is "true" or "false") return value;
        return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? number.ToString("R", CultureInfo.InvariantCulture) + "d"
            : SymbolDisplay.FormatLiteral(value, quote: true);
    }

    private static string? Read(string arguments, string option)
    {
        foreach (Match match in Options().Matches(arguments))
            if (match.Groups[1].Value == option)
                return match.Groups[2].Success ? match.Groups[2].Value : match.Groups[3].Value;
        return null;
    }

    [GeneratedRegex("--([a-z-]+)[ =]+(?:\"([^\"]*)\"|(\\S+))")]
    private static partial Regex Options();
}
