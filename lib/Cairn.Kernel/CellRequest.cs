namespace Cairn.Kernel;

/// <summary>A cell to execute.</summary>
/// <param name="Code">The cell's source, magic commands included.</param>
/// <param name="Name">How errors name the cell: <c>cell 12</c>.</param>
public sealed record CellRequest(string Code, string Name);

/// <summary>How a cell ended.</summary>
public enum CellStatus
{
    /// <summary>It ran to its end.</summary>
    Ok,

    /// <summary>It did not compile, or threw.</summary>
    Error,

    /// <summary>It was stopped from outside; its variables are kept.</summary>
    Stopped,
}

/// <summary>What became of a cell.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Error">The error, where <paramref name="Status"/> is not <see cref="CellStatus.Ok"/>; it was also put out.</param>
public sealed record CellOutcome(CellStatus Status, ErrorOutput? Error);
