using System.Diagnostics;

namespace Cairn.Cli.Tests;

/// <summary>Runs the real command in a process of its own.</summary>
internal static class Command
{
    private static readonly string Root = FindRoot();

    public static string Collection => Root;

    public static async Task<(int Code, string Text)> RunAsync(string folder, params string[] arguments)
    {
        var info = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        info.ArgumentList.Add(Path.Combine(Root, "lib", "Cairn.Cli", "bin", "cairn.dll"));
        foreach (string argument in arguments) info.ArgumentList.Add(argument);
        using var process = Process.Start(info)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "notebooks.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}
