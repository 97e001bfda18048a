using System.Text;
using System.Text.Json.Nodes;

namespace Cairn.Notebooks.Tests;

/// <summary>What every unit must have and must not exceed.</summary>
public class CollectionFormTests
{
    public static TheoryData<string> Units => CollectionFolder.Units;

    [Fact]
    public void Every_notebook_is_a_unit_with_title_promise_minutes_sources_and_an_id_of_its_own()
    {
        Assert.Empty(CollectionFolder.Catalogue.Problems);
        Assert.NotEmpty(CollectionFolder.Catalogue.Units);
        Assert.All(CollectionFolder.Catalogue.Units, u => Assert.NotEmpty(u.Info.Sources));
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void A_notebook_is_under_500_kB(string unit) =>
        Assert.InRange(new FileInfo(CollectionFolder.Catalogue.Get(unit).Path).Length, 1, 500_000);

    [Theory]
    [MemberData(nameof(Units))]
    public void No_stored_output_is_over_100_kB(string unit)
    {
        foreach (var (cell, output) in Outputs(unit))
            Assert.True(Encoding.UTF8.GetByteCount(output.ToJsonString()) <= 100_000, $"An output of {cell.Id} is over 100 kB.");
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void Every_interactive_picture_has_a_static_twin_and_a_line_of_text(string unit)
    {
        var figures = Outputs(unit).Where(o => o.Output["data"]?["application/vnd.plotly.v1+json"] is not null).ToList();
        Assert.All(figures, f => Assert.StartsWith("<svg", Multiline.Join(f.Output["data"]!["image/svg+xml"]), StringComparison.Ordinal));
        Assert.All(figures, f => Assert.False(string.IsNullOrWhiteSpace(Multiline.Join(f.Output["data"]!["text/plain"])), f.Cell.Id));
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void Stored_outputs_name_no_folder_of_a_machine(string unit)
    {
        string[] folders = [CollectionFolder.Root, Path.GetTempPath().TrimEnd('/'), "/home/", "C:\\\\Users"];
        foreach (var (cell, output) in Outputs(unit))
            foreach (string folder in folders)
                Assert.False(output.ToJsonString().Contains(folder + "/", StringComparison.Ordinal), $"An output of {cell.Id} holds {folder}.");
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void Code_cells_have_at_most_30_lines(string unit)
    {
        var cells = CollectionFolder.Open(unit).Cells.Where(c => c.Kind == CellKind.Code);
        Assert.All(cells, c => Assert.True(c.Source.Split('\n').Length <= 30, $"{c.Id} has {c.Source.Split('\n').Length} lines."));
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void Every_exercise_has_card_stub_check_hint_and_solution(string unit)
    {
        var cells = CollectionFolder.Open(unit).Cells;
        string[] exercises = [.. cells.SelectMany(c => c.Tags).Where(t => t.StartsWith("exercise-", StringComparison.Ordinal)).Distinct()];
        foreach (string exercise in exercises)
            foreach (string role in new[] { "card", "stub", "check", "hint", "solution" })
                Assert.True(cells.Any(c => c.HasTag(exercise) && c.HasTag(role)), $"{exercise} has no {role}.");
    }

    private static IEnumerable<(Cell Cell, JsonObject Output)> Outputs(string unit) =>
        CollectionFolder.Open(unit).Cells.Where(c => c.Kind == CellKind.Code).SelectMany(c => c.Outputs.OfType<JsonObject>().Select(o => (c, o)));
}
