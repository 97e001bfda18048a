namespace Cairn.Notebooks;

/// <summary>A paper's claim beside our number.</summary>
/// <param name="Name">What is claimed.</param>
/// <param name="CellId">The cell that put it out.</param>
/// <param name="Paper">Short reference.</param>
/// <param name="Place">Where the number stands in the paper.</param>
/// <param name="Theirs">The paper's number, as printed.</param>
/// <param name="Ours">Our number, as printed.</param>
/// <param name="Tolerance">How far apart they may be.</param>
/// <param name="Reason">Why that tolerance.</param>
/// <param name="Verdict"><c>agrees</c>, <c>differs</c> or <c>background</c>.</param>
public sealed record ClaimRecord(
    string Name, string CellId, string Paper, string Place, string Theirs, string Ours, string Tolerance, string Reason, string Verdict)
    : UnitResult(Name, CellId);
