namespace Cairn.Cli;

/// <summary>What the command's exit code says; over several units the highest wins.</summary>
public static class ExitCode
{
    /// <summary>All cells, checks and solutions passed.</summary>
    public const int Passed = 0;

    /// <summary>A cell, a check or an exercise's solution failed.</summary>
    public const int Failed = 1;

    /// <summary>The command could not be understood: unknown unit or option, not a notebook.</summary>
    public const int Usage = 2;

    /// <summary>A cell ran out of time, a unit's process ended, or the run was stopped.</summary>
    public const int Crashed = 3;

    /// <summary>The list for help texts.</summary>
    public const string Help = "Exit codes: 0 all passed; 1 a cell, check or solution failed; 2 usage (unknown unit, not a notebook); 3 timeout, crash or stopped.";
}
