namespace Cairn.Core;

/// <summary>The unit that a notebook is.</summary>
public static class Unit
{
    /// <summary>The id that <see cref="Begin"/> was given.</summary>
    public static string Id { get; private set; } = "(no unit begun)";

    /// <summary>Begins a unit: forgets earlier results, sets the seed, makes figures show, and prints seed, profile and versions.</summary>
    /// <param name="id">The unit's id, as in the notebook's metadata: <c>week-01</c>.</param>
    /// <param name="seed">The seed of all its randomness.</param>
    public static void Begin(string id, ulong seed)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        (Id, Seed.Value) = (id, seed);
        UnitLog.Clear();
        FigureFormatters.Register();
        Display.Show(new UnitHeader(id, seed, Profile.Name));
    }

    /// <summary>All checks, claims and exercises of the unit so far: the notebook's last table.</summary>
    public static ResultTable Summary()
    {
        var results = UnitLog.All();
        return new($"{Id}: {SummaryText.Of(results)}", results);
    }
}
