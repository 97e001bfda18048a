using System.Text.Json.Nodes;

namespace Cairn.Core;

/// <summary>What an exercise's checks said of the learner's code.</summary>
public sealed record ExerciseResult : Result
{
    internal ExerciseResult(string name, bool passed, string message) : base(name) => (Passed, Message) = (passed, message);

    /// <summary>Whether all checks passed.</summary>
    public bool Passed { get; }

    /// <summary><c>all 3 checks pass</c>, <c>not written yet</c>, or the first failing check's text.</summary>
    public string Message { get; }

    /// <inheritdoc/>
    public override string Text => Name + ": " + (Passed ? "✓ " : Message.StartsWith('✗') ? "not yet: " : "") + Message;

    internal override ResultRow Row => new(Name, "", "", "", Passed ? "✓ solved" : "○ not yet", Passed ? Core.Html.Good : Core.Html.Neutral);

    private protected override string Html
    {
        get
        {
            var lines = Message.Split('\n', 2);
            string mark = Core.Html.Mark(Passed ? "✓" : "○", Passed ? Core.Html.Good : Core.Html.Neutral);
            string first = Message.StartsWith('✗') ? $"not yet: {lines[0]}" : lines[0];
            return Core.Html.Line("exercise", $"{mark} <b>{Core.Html.Text(Name)}</b>: {Core.Html.Text(first)}{(lines.Length > 1 ? Core.Html.Aside(lines[1].Trim()) : "")}");
        }
    }

    private protected override JsonObject Json => new()
    {
        ["kind"] = "exercise",
        ["name"] = Name,
        ["passed"] = Passed,
        ["message"] = Message,
    };
}
