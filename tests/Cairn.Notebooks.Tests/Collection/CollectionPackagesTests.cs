using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Cairn.Notebooks.Tests;

/// <summary>With UsePackages=true every project takes the packages of the card in place of the stand-ins, by one property.</summary>
public class CollectionPackagesTests
{
    private static readonly Dictionary<string, string> Card = new()
    {
        ["TorchSharp-cpu"] = "0.106.0",
        ["Plotly.NET"] = "5.1.0",
        ["Plotly.NET.CSharp"] = "0.13.0",
        ["Microsoft.Data.Analysis"] = "0.23.0",
        ["Microsoft.DotNet.Interactive"] = "1.0.0-beta.26120.1",
    };

    public static TheoryData<string> Users => [.. Directory.EnumerateFiles(Path.Combine(CollectionFolder.Root, "lib"), "*.csproj", SearchOption.AllDirectories)
        .Where(p => !p.Contains("polyfills", StringComparison.Ordinal) && File.ReadAllText(p).Contains("<StandIn", StringComparison.Ordinal))
        .Select(p => Path.GetRelativePath(CollectionFolder.Root, p))];

    [Theory]
    [MemberData(nameof(Users))]
    public async Task A_project_that_names_a_stand_in_asks_for_the_package_instead(string project)
    {
        var items = (await EvaluateAsync(project))["Items"]!;
        string[] projects = [.. items["ProjectReference"]!.AsArray().Select(i => i!["FullPath"]!.GetValue<string>())];
        Assert.DoesNotContain(projects, p => p.Contains("polyfills", StringComparison.Ordinal));
        var versions = items["PackageVersion"]!.AsArray().ToDictionary(i => i!["Identity"]!.GetValue<string>(), i => i!["Version"]!.GetValue<string>());
        string[] packages = [.. items["PackageReference"]!.AsArray().Select(i => i!["Identity"]!.GetValue<string>()).Where(Card.ContainsKey)];
        Assert.NotEmpty(packages);
        Assert.All(packages, p => Assert.Equal(Card[p], versions[p]));
    }

    [Fact]
    public void No_project_reaches_a_stand_in_past_the_property()
    {
        var projects = Directory.EnumerateFiles(CollectionFolder.Root, "*.csproj", SearchOption.AllDirectories)
            .Where(p => !p.Contains("polyfills", StringComparison.Ordinal) && !IsTestOfAStandIn(p) && !MeasuresStandIns(p));
        Assert.All(projects, p => Assert.DoesNotContain("polyfills", File.ReadAllText(p), StringComparison.Ordinal));
    }

    /// <summary>The stand-ins' own tests: named after them.</summary>
    private static bool IsTestOfAStandIn(string project) =>
        Directory.Exists(Path.Combine(CollectionFolder.Root, "lib", "polyfills", Path.GetFileNameWithoutExtension(project).Replace(".Tests", "", StringComparison.Ordinal)));

    /// <summary>The benchmarks time the stand-ins' own engines; nothing is built on them.</summary>
    private static bool MeasuresStandIns(string project) => Path.GetFileNameWithoutExtension(project) == "Cairn.Benchmarks";

    private static async Task<JsonNode> EvaluateAsync(string project)
    {
        var info = new ProcessStartInfo("dotnet") { WorkingDirectory = CollectionFolder.Root, RedirectStandardOutput = true };
        foreach (string argument in new[] { "msbuild", project, "-p:UsePackages=true", "-getItem:ProjectReference,PackageReference,PackageVersion" }) info.ArgumentList.Add(argument);
        using var process = Process.Start(info)!;
        string text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return JsonNode.Parse(text)!;
    }
}
