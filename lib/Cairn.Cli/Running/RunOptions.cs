namespace Cairn.Cli;

/// <summary>How units are run.</summary>
public sealed record RunOptions
{
    /// <summary><c>quick</c> or <c>full</c>; null leaves the environment's CAIRN_PROFILE.</summary>
    public string? Profile { get; init; }

    /// <summary>Time that one cell may take.</summary>
    public TimeSpan CellLimit { get; init; } = TimeSpan.FromSeconds(300);

    /// <summary>Whether a unit goes on after a cell that failed.</summary>
    public bool KeepGoing { get; init; }

    /// <summary>Whether the outputs are written back into the notebooks.</summary>
    public bool Save { get; init; }

    /// <summary>Units at a time.</summary>
    public int Jobs { get; init; } = 1;
}
