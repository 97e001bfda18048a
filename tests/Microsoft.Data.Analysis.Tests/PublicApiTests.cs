namespace Microsoft.Data.Analysis.Tests;

public class PublicApiTests
{
    /// <summary>PublicApi.txt lists what the package has, as its sources' signatures say; the stand-in may have no more, and what it covers is listed there.</summary>
    [Fact]
    public void The_public_members_are_those_of_the_list()
    {
        string[] listed = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "PublicApi.txt"));
        string[] actual = [.. PublicApi.Lines()];
        string[] differences = [.. listed.Except(actual).Select(l => "- " + l), .. actual.Except(listed).Select(l => "+ " + l)];
        Assert.True(differences.Length == 0, string.Join('\n', differences));
    }
}
