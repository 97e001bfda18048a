namespace Cairn.Core.Tests;

public class ClaimTests
{
    private static ClaimResult Compare(double ours, double tolerance = 0.005) =>
        Claim.Compare("peak of C(T)", "Tkačik 2015", "Fig. 2", 1.03, ours, tolerance, "step of the grid");

    [Theory]
    [InlineData(1.035, ClaimVerdict.Agrees)]
    [InlineData(1.04, ClaimVerdict.Differs)]
    [InlineData(double.NaN, ClaimVerdict.Differs)]
    [InlineData(double.PositiveInfinity, ClaimVerdict.Differs)]
    public void A_claim_agrees_within_its_tolerance_and_never_throws(double ours, ClaimVerdict verdict) =>
        Assert.Equal(verdict, Compare(ours, 0.0050001).Verdict);

    [Fact]
    public void The_text_names_paper_place_both_numbers_and_tolerance() =>
        Assert.Equal("= peak of C(T): Tkačik 2015 (Fig. 2) 1.0300, ours 1.0310 (±0.005) · agrees", Compare(1.031).Text);

    [Fact]
    public void Background_is_not_compared()
    {
        var claim = Claim.Background("neurons", "Tkačik 2015", "abstract", "up to 160", 15);
        Assert.Equal((ClaimVerdict.Background, "· neurons: Tkačik 2015 (abstract) up to 160, ours 15 · background"), (claim.Verdict, claim.Text));
    }

    [Fact]
    public void The_record_for_the_runner_has_the_agreed_keys_in_order()
    {
        using var german = new Culture("de-DE");
        Assert.Equal(
            """{"kind":"claim","name":"peak of C(T)","paper":"Tkačik 2015","place":"Fig. 2","theirs":"1.0300","ours":"1.0310","tolerance":"0.005","reason":"step of the grid","verdict":"agrees"}""",
            Shown.As(Compare(1.031), "application/vnd.cairn.result+json"));
    }

    [Fact]
    public void A_claim_without_a_place_is_refused() =>
        Assert.Contains("no place in the paper", Assert.ThrowsAny<ArgumentException>(() => Claim.Background("n", "p", "", "1")).Message);
}
