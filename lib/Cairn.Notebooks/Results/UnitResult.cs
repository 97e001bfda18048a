namespace Cairn.Notebooks;

/// <summary>A result that a cell has put out under <see cref="UnitResults.MimeType"/>.</summary>
/// <param name="Name">What was checked, claimed or asked.</param>
/// <param name="CellId">The cell that put it out.</param>
public abstract record UnitResult(string Name, string CellId)
{
    /// <summary>Whether the unit may count as passed with this result: false only for a failed check.</summary>
    public virtual bool IsFailure => false;
}
