using Cairn.Kernel;

namespace Cairn.Cli;

/// <summary>How a cell ended, seen from outside its process.</summary>
internal enum CellEndKind
{
    /// <summary>It ran to its end.</summary>
    Ok,

    /// <summary>It did not compile, or threw.</summary>
    Error,

    /// <summary>It ran longer than it may.</summary>
    TimedOut,

    /// <summary>The run was stopped from outside.</summary>
    Stopped,

    /// <summary>Its process ended.</summary>
    Crashed,
}

/// <summary>How a cell ended, seen from outside its process.</summary>
/// <param name="Kind">How.</param>
/// <param name="Error">The cell's own error, if it had one.</param>
/// <param name="Alive">Whether the process can run more cells.</param>
/// <param name="Reason">For a crash: what the process said, as a clause: <c>ended its process (exit code 7)</c>.</param>
internal sealed record CellEnd(CellEndKind Kind, ErrorOutput? Error, bool Alive, string Reason = "");
