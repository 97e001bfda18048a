using Spectre.Console;

namespace Cairn.Cli;

/// <summary>The terminal, or the file or pipe in its place: then there are no colours and no lines are broken.</summary>
internal static class Screen
{
    private static readonly Lazy<IAnsiConsole> Made = new(Make);

    /// <summary>For tables and bars.</summary>
    public static IAnsiConsole Console => Made.Value;

    /// <summary>Whether a person sees lines change.</summary>
    public static bool IsLive => !System.Console.IsOutputRedirected && Console.Profile.Capabilities.Interactive;

    /// <summary>A sentence as one line.</summary>
    public static void Say(string sentence) => System.Console.Out.WriteLine(sentence);

    /// <summary>A sentence of something that went wrong.</summary>
    public static void SayWrong(string sentence)
    {
        if (IsLive) Console.Markup("[red]✗[/] ");
        else System.Console.Out.Write("✗ ");
        Say(sentence);
    }

    private static IAnsiConsole Make()
    {
        if (!System.Console.IsOutputRedirected) return AnsiConsole.Console;
        var plain = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No });
        plain.Profile.Width = 160;
        return plain;
    }
}
