namespace Cairn.Notebooks;

/// <summary>A check: an identity, a planted truth or an honest baseline, held to a tolerance.</summary>
/// <param name="Name">What was checked.</param>
/// <param name="CellId">The cell that put it out.</param>
/// <param name="Passed">Whether it held.</param>
/// <param name="Got">Our value, as printed.</param>
/// <param name="Expected">What it had to be, as printed.</param>
/// <param name="Tolerance">How far off it might be, as printed.</param>
/// <param name="Reason">Why that tolerance.</param>
/// <param name="Hint">What a failure teaches.</param>
public sealed record CheckRecord(string Name, string CellId, bool Passed, string Got, string Expected, string Tolerance, string Reason, string Hint)
    : UnitResult(Name, CellId)
{
    /// <inheritdoc/>
    public override bool IsFailure => !Passed;
}
