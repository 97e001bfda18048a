namespace Cairn.Notebooks;

/// <summary>What became of a cell when it last ran.</summary>
public enum CellState
{
    /// <summary>It never ran.</summary>
    NotRun,

    /// <summary>It ran to its end.</summary>
    Ran,

    /// <summary>It ended in an error.</summary>
    Failed,

    /// <summary>It ran, but its source has changed since.</summary>
    Changed,
}
