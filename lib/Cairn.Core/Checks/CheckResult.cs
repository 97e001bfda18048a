using System.Text.Json.Nodes;

namespace Cairn.Core;

/// <summary>What a check came to.</summary>
public sealed record CheckResult : Result
{
    internal CheckResult(string name, bool passed, string got, string expected, string tolerance, string reason, string hint) : base(name) =>
        (Passed, Got, Expected, Tolerance, Reason, Hint) = (passed, got, expected, tolerance, reason, hint);

    /// <summary>Whether it held.</summary>
    public bool Passed { get; }

    /// <summary>Our value, as printed.</summary>
    public string Got { get; }

    /// <summary>What it had to be, as printed, with its formula where it has one.</summary>
    public string Expected { get; }

    /// <summary>How far off it may be, without the sign ±; empty where it had to be equal.</summary>
    public string Tolerance { get; }

    /// <summary>Why that tolerance.</summary>
    public string Reason { get; }

    /// <summary>The sentence that teaches when the check fails.</summary>
    public string Hint { get; }

    /// <inheritdoc/>
    public override string Text => Passed ? $"✓ {Name}{Detail}" : $"✗ {Name}{Detail}\n  {Hint.Replace("\n", "\n  ", StringComparison.Ordinal)}";

    /// <summary>Whether a statement was checked and no value: then "got true, expected true" is left out of a passed line.</summary>
    internal bool IsStatement { get; init; }

    internal override ResultRow Row =>
        new(Name, Got, Expected, Margin, Passed ? "✓ passed" : "✗ failed", Passed ? Core.Html.Good : Core.Html.Bad);

    private protected override string Html => Core.Html.Line(
        "check",
        $"{Core.Html.Mark(Passed ? "✓" : "✗", Passed ? Core.Html.Good : Core.Html.Bad)} {Core.Html.Text(Name + Detail)}"
        + (Passed ? Core.Html.Note(Reason) : Core.Html.Aside(Hint)));

    private protected override JsonObject Json => new()
    {
        ["kind"] = "check",
        ["name"] = Name,
        ["passed"] = Passed,
        ["got"] = Got,
        ["expected"] = Expected,
        ["tolerance"] = Tolerance,
        ["reason"] = Reason,
        ["hint"] = Hint,
    };

    private string Margin => Tolerance.Length == 0 ? "" : $"±{Tolerance}";

    private string Detail => IsStatement && Passed ? "" : $": got {Got}, expected {Expected}{(Margin.Length == 0 ? "" : $" ({Margin})")}";
}
