using System.CommandLine;
using Cairn.Notebooks;

namespace Cairn.Cli;

/// <summary>The command line: <c>cairn run|list|status|new</c>.</summary>
public static class CairnCommand
{
    /// <summary>Parses and runs a command line; the value is the exit code of <see cref="ExitCode"/>.</summary>
    public static async Task<int> InvokeAsync(string[] args)
    {
        var root = new RootCommand($"Cairn: executable C# notebooks, run and published.\n\n{ExitCode.Help}")
        {
            RunCommand.Create(), ListCommand.Create(), StatusCommand.Create(), NewCommand.Create(), WorkerCommand.Create(),
        };
        var parsed = root.Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0 && parsed.Action is System.CommandLine.Invocation.ParseErrorAction) return Usage(parsed);
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(20) });
        }
        catch (Exception e) when (e is UsageException or NotebookFormatException or IOException or UnauthorizedAccessException or KeyNotFoundException)
        {
            Console.Error.WriteLine(e.Message);
            return ExitCode.Usage;
        }
    }

    private static int Usage(ParseResult parsed)
    {
        foreach (var error in parsed.Errors) Console.Error.WriteLine(error.Message);
        Console.Error.WriteLine("`cairn --help` and `cairn run --help` say what there is.");
        return ExitCode.Usage;
    }
}
