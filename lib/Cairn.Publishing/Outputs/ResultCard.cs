using System.Text;
using Cairn.Notebooks;

namespace Cairn.Publishing;

/// <summary>Checks, claims and exercises as small cards.</summary>
internal static class ResultCard
{
    public static string ToHtml(UnitResult result) => result switch
    {
        CheckRecord check => Check(check),
        ClaimRecord claim => Claim(claim),
        ExerciseRecord exercise => Exercise(exercise),
        _ => "",
    };

    private static string Check(CheckRecord check)
    {
        var rows = new StringBuilder();
        Row(rows, "got", check.Got);
        Row(rows, "expected", check.Expected);
        Row(rows, "within", With(check.Tolerance, check.Reason));
        if (!check.Passed) Row(rows, "hint", check.Hint);
        return Card(check.Passed ? "passed" : "failed", check.Passed ? "✓" : "✗", check.Passed ? "Check passed" : "Check failed", check.Name, rows);
    }

    private static string Claim(ClaimRecord claim)
    {
        var rows = new StringBuilder();
        Row(rows, With(claim.Paper, claim.Place), claim.Theirs);
        Row(rows, "here", claim.Ours);
        Row(rows, "within", With(claim.Tolerance, claim.Reason));
        var (kind, mark) = claim.Verdict switch { "agrees" => ("passed", "✓"), "differs" => ("differs", "≠"), _ => ("background", "·") };
        return Card("claim " + kind, mark, $"Claim: {claim.Verdict}", claim.Name, rows);
    }

    private static string Exercise(ExerciseRecord exercise)
    {
        var rows = new StringBuilder();
        Row(rows, exercise.Passed ? "result" : "so far", exercise.Message);
        string name = exercise.Name.Replace('-', ' ');
        return Card(exercise.Passed ? "passed" : "open", exercise.Passed ? "✓" : "○", exercise.Passed ? "Exercise solved" : "Exercise: yours to solve", name, rows);
    }

    private static string Card(string kind, string mark, string label, string name, StringBuilder rows) =>
        $"<div class=\"result {kind}\"><p><span class=\"mark\" role=\"img\" aria-label=\"{Html.Escape(label)}\">{mark}</span> <b>{Html.Escape(name)}</b></p>" +
        (rows.Length == 0 ? "</div>" : $"<dl>{rows}</dl></div>");

    private static void Row(StringBuilder rows, string term, string value)
    {
        if (value.Length > 0) rows.Append("<div><dt>").Append(Html.Escape(term)).Append("</dt><dd>").Append(Html.Escape(value)).Append("</dd></div>");
    }

    private static string With(string first, string second) => second.Length == 0 ? first : first.Length == 0 ? second : $"{first}, {second}";
}
