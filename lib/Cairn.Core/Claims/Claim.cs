namespace Cairn.Core;

/// <summary>Claims: the paper's number, where it stands, our number, the tolerance and why that tolerance. A claim that differs is a finding, no failure.</summary>
public static class Claim
{
    /// <summary>Holds our number beside the paper's.</summary>
    /// <param name="what">What is claimed; unique in its unit.</param>
    /// <param name="paper">Short reference: <c>Tkačik 2015</c>.</param>
    /// <param name="place">Where the number stands: <c>Fig. 2</c>.</param>
    /// <param name="theirs">The paper's number, finite.</param>
    /// <param name="ours">Our number; one that is not finite differs.</param>
    /// <param name="tolerance">Largest distance that agrees, from 0.</param>
    /// <param name="because">Why that tolerance.</param>
    public static ClaimResult Compare(string what, string paper, string place, double theirs, double ours, double tolerance, string because)
    {
        Validate(what, paper, place);
        CheckUsageException.ThrowUnlessFinite(theirs, what);
        CheckUsageException.ThrowUnlessTolerance(tolerance, what);
        CheckUsageException.ThrowUnlessSaid(because, "reason for its tolerance", what);
        var (left, right) = NumberText.Pair(ours, theirs, tolerance);
        bool agrees = Math.Abs(ours - theirs) <= tolerance; // false for NaN
        return Report(new(what, agrees ? ClaimVerdict.Agrees : ClaimVerdict.Differs)
        {
            Paper = paper,
            Place = place,
            Theirs = right,
            Ours = left,
            Tolerance = NumberText.Tolerance(tolerance),
            Reason = because,
        });
    }

    /// <summary>Reports the paper's statement for orientation, without comparing.</summary>
    /// <param name="what">What is claimed; unique in its unit.</param>
    /// <param name="paper">Short reference.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="theirs">Their number or statement.</param>
    /// <param name="ours">Ours, or null where we have none.</param>
    public static ClaimResult Background(string what, string paper, string place, object theirs, object? ours = null)
    {
        Validate(what, paper, place);
        return Report(new(what, ClaimVerdict.Background)
        {
            Paper = paper,
            Place = place,
            Theirs = Text(theirs),
            Ours = ours is null ? "" : Text(ours),
        });
    }

    /// <summary>All claims of the unit so far.</summary>
    public static ResultTable Table() => UnitLog.TableOf<ClaimResult>("Claims");

    private static void Validate(string what, string paper, string place)
    {
        if (string.IsNullOrWhiteSpace(what)) throw new CheckUsageException("A claim needs a name that says what is claimed.");
        CheckUsageException.ThrowUnlessSaid(paper, "paper", what);
        CheckUsageException.ThrowUnlessSaid(place, "place in the paper", what);
    }

    private static string Text(object value) => value is double number ? NumberText.Plain(number) : NumberText.Any(value);

    private static ClaimResult Report(ClaimResult result)
    {
        UnitLog.Add(result);
        Display.Show(result);
        return result;
    }
}
