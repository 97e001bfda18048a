using System.Text.Json.Nodes;

namespace Cairn.Core;

/// <summary>A paper's number beside ours.</summary>
public sealed record ClaimResult : Result
{
    internal ClaimResult(string name, ClaimVerdict verdict) : base(name) => Verdict = verdict;

    /// <summary>Short reference to the paper.</summary>
    public required string Paper { get; init; }

    /// <summary>Where the number stands in it.</summary>
    public required string Place { get; init; }

    /// <summary>The paper's number, as printed.</summary>
    public required string Theirs { get; init; }

    /// <summary>Our number, as printed; empty where we have none.</summary>
    public required string Ours { get; init; }

    /// <summary>How far apart they may be, without ±; empty for background.</summary>
    public string Tolerance { get; init; } = "";

    /// <summary>Why that tolerance.</summary>
    public string Reason { get; init; } = "";

    /// <summary>How ours stands beside theirs.</summary>
    public ClaimVerdict Verdict { get; }

    /// <inheritdoc/>
    public override string Text => $"{Mark} {Name}: {Paper} ({Place}) {Theirs}{(Ours.Length > 0 ? $", ours {Ours}" : "")}{Margin} · {Word}";

    internal override ResultRow Row =>
        new($"{Name} ({Paper}, {Place})", Ours, Theirs, Tolerance.Length > 0 ? $"±{Tolerance}" : "", $"{Mark} {Word}", Colour);

    private protected override string Html =>
        Core.Html.Line("claim", $"{Core.Html.Mark(Mark, Colour)} {Core.Html.Text(Text[2..])}{Core.Html.Note(Reason)}");

    private protected override JsonObject Json => new()
    {
        ["kind"] = "claim",
        ["name"] = Name,
        ["paper"] = Paper,
        ["place"] = Place,
        ["theirs"] = Theirs,
        ["ours"] = Ours,
        ["tolerance"] = Tolerance,
        ["reason"] = Reason,
        ["verdict"] = Word,
    };

    private string Margin => Tolerance.Length > 0 ? $" (±{Tolerance})" : "";

    private string Word => Verdict switch { ClaimVerdict.Agrees => "agrees", ClaimVerdict.Differs => "differs", _ => "background" };

    private string Mark => Verdict switch { ClaimVerdict.Agrees => "=", ClaimVerdict.Differs => "≠", _ => "·" };

    private string Colour => Verdict switch { ClaimVerdict.Agrees => Core.Html.Good, ClaimVerdict.Differs => Core.Html.Bad, _ => Core.Html.Neutral };
}
