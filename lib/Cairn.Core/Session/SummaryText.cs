using System.Globalization;

namespace Cairn.Core;

/// <summary>Results counted in words.</summary>
internal static class SummaryText
{
    public static string Of(IReadOnlyList<Result> results)
    {
        var (checks, claims, exercises) = (results.OfType<CheckResult>().ToList(), results.OfType<ClaimResult>().ToList(), results.OfType<ExerciseResult>().ToList());
        List<string> parts = [];
        if (checks.Count > 0) parts.Add($"{Ratio(checks.Count(c => c.Passed), checks.Count)} checks passed");
        if (claims.Count > 0) parts.Add(Claims(claims));
        if (exercises.Count > 0) parts.Add($"{Ratio(exercises.Count(e => e.Passed), exercises.Count)} exercises solved");
        return parts.Count > 0 ? string.Join("; ", parts) : "none yet";
    }

    private static string Claims(List<ClaimResult> claims)
    {
        int agree = claims.Count(c => c.Verdict == ClaimVerdict.Agrees), background = claims.Count(c => c.Verdict == ClaimVerdict.Background);
        string compared = $"{Ratio(agree, claims.Count - background)} claims agree";
        return background == 0 ? compared : $"{compared}, {background.ToString(CultureInfo.InvariantCulture)} for background";
    }

    private static string Ratio(int part, int all) => string.Create(CultureInfo.InvariantCulture, $"{part} of {all}");
}
