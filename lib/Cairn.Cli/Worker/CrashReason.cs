using System.Diagnostics;

namespace Cairn.Cli;

/// <summary>Says in a clause why a unit's process ended.</summary>
internal static class CrashReason
{
    /// <summary>For example <c>ended its process (exit code 7)</c>.</summary>
    /// <param name="process">The process, ended.</param>
    /// <param name="errors">What it wrote to standard error.</param>
    public static string Of(Process process, string errors)
    {
        if (errors.Contains("Stack overflow", StringComparison.Ordinal)) return "overflowed the stack: a method calls itself without end";
        if (errors.Contains("Out of memory", StringComparison.OrdinalIgnoreCase)) return "ran out of memory";
        if (errors.Contains("Process terminated.", StringComparison.Ordinal)) return $"ended its process with FailFast{After(errors, "Process terminated.")}";
        int code = process.HasExited ? process.ExitCode : -1;
        return code switch
        {
            137 => "was killed by the system (signal 9), perhaps because memory ran out",
            139 => "crashed in native code (signal 11)",
            _ => $"ended its process (exit code {code})",
        };
    }

    private static string After(string errors, string mark)
    {
        string rest = errors[(errors.IndexOf(mark, StringComparison.Ordinal) + mark.Length)..].TrimStart();
        string line = rest.Split('\n')[0].Trim();
        return line.Length == 0 || line.StartsWith("at ", StringComparison.Ordinal) ? "" : $" (“{line}”)";
    }
}
