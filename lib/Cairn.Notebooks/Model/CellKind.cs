namespace Cairn.Notebooks;

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Code, with outputs and an execution count.</summary>
    Code,

    /// <summary>Text in markdown.</summary>
    Markdown,

    /// <summary>Text passed on as it is.</summary>
    Raw,
}
