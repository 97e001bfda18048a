namespace Cairn.Notebooks.Tests.Units;

public class CatalogueTests
{
    private static string Unit(string id, string track, int order, string needs = "[]") =>
        $$$"""
        {"cairn": {"id": "{{{id}}}", "title": "T", "promise": "P", "minutes": 30, "track": "{{{track}}}", "order": {{{order}}}, "needs": {{{needs}}},
          "paper": {"authors": "A", "title": "T", "venue": "V", "year": 2015, "doi": "10.1073/pnas.1514188112"}, "sources": ["A book"]}}
        """;

    private static void Write(string root, string file, string metadata)
    {
        string path = Path.Combine(root, "notebooks", file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, Samples.Notebook("", metadata));
    }

    [Fact]
    public void Units_come_by_track_and_order_wherever_their_files_are()
    {
        string root = Samples.TempFolder();
        Write(root, "path/a.ipynb", Unit("lesson-01", "path", 1));
        Write(root, "plan/z/a.ipynb", Unit("week-10", "plan", 10));
        Write(root, "plan/z/b.ipynb", Unit("week-02", "plan", 2, "[\"lesson-01\", \"lesson-15b\"]"));
        var catalogue = Catalogue.Load(root);
        Assert.Empty(catalogue.Problems);
        Assert.Equal(["week-02", "week-10", "lesson-01"], catalogue.Units.Select(u => u.Id));
        Assert.Equal("notebooks/plan/z/b.ipynb", catalogue.Get("week-02").Place);
        Assert.Equal(2015, catalogue.Get("week-02").Info.Paper!.Year);
        Assert.Null(catalogue.Get("week-02").Info.Paper!.Arxiv);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("title")]
    [InlineData("promise")]
    [InlineData("minutes")]
    [InlineData("track")]
    [InlineData("order")]
    [InlineData("needs")]
    [InlineData("sources")]
    [InlineData("venue")]
    public void A_missing_field_is_named_with_the_file(string field)
    {
        string root = Samples.TempFolder("missing-" + field);
        Write(root, "plan/a.ipynb", Unit("week-01", "plan", 1).Replace($"\"{field}\"", "\"other\"", StringComparison.Ordinal));
        var catalogue = Catalogue.Load(root);
        Assert.Empty(catalogue.Units);
        string problem = Assert.Single(catalogue.Problems);
        Assert.StartsWith("notebooks/plan/a.ipynb: metadata.cairn", problem);
        Assert.Contains($"has no '{field}'", problem);
    }

    [Theory]
    [InlineData("\"minutes\": 30", "\"minutes\": 0", "whole number from 1")]
    [InlineData("\"minutes\": 30", "\"minutes\": 1.5", "whole number from 1")]
    [InlineData("\"sources\": [\"A book\"]", "\"sources\": [1]", "list of texts")]
    [InlineData("\"title\": \"T\", \"promise\"", "\"title\": \"\", \"promise\"", "not empty")]
    public void A_wrong_field_says_what_it_must_be(string found, string wrong, string part)
    {
        string text = Samples.Notebook("", Unit("week-01", "plan", 1).Replace(found, wrong, StringComparison.Ordinal));
        Assert.Contains(part, Assert.Throws<NotebookFormatException>(() => Notebook.Parse(text)).Message);
    }

    [Fact]
    public void An_id_that_is_used_twice_is_a_problem_that_names_both_files()
    {
        string root = Samples.TempFolder();
        Write(root, "plan/a.ipynb", Unit("week-01", "plan", 1));
        Write(root, "plan/b.ipynb", Unit("week-01", "plan", 1));
        string problem = Assert.Single(Catalogue.Load(root).Problems);
        Assert.Contains("notebooks/plan/a.ipynb", problem);
        Assert.Contains("notebooks/plan/b.ipynb", problem);
    }

    [Theory]
    [InlineData("week-01", "needs itself")]
    [InlineData("week-1", "no unit here and no planned one")]
    [InlineData("lesson-15a", "no unit here and no planned one")]
    public void A_need_that_names_nothing_is_a_problem(string need, string part)
    {
        string root = Samples.TempFolder("need-" + need);
        Write(root, "plan/a.ipynb", Unit("week-01", "plan", 1, $"[\"{need}\"]"));
        Assert.Contains(part, Assert.Single(Catalogue.Load(root).Problems));
    }

    [Fact]
    public void A_broken_file_hides_no_other()
    {
        string root = Samples.TempFolder();
        Write(root, "plan/a.ipynb", Unit("week-01", "plan", 1));
        Write(root, "plan/scratch.ipynb", "{}");
        Write(root, "plan/.ipynb_checkpoints/a-checkpoint.ipynb", Unit("week-01", "plan", 1));
        File.WriteAllText(Path.Combine(root, "notebooks", "broken.ipynb"), "{");
        var catalogue = Catalogue.Load(root);
        Assert.Equal(["week-01"], catalogue.Units.Select(u => u.Id));
        Assert.Equal(2, catalogue.Problems.Count);
    }

    [Fact]
    public void An_unknown_unit_names_the_nearest()
    {
        string root = Samples.TempFolder();
        Write(root, "plan/a.ipynb", Unit("week-01", "plan", 1));
        Assert.Contains("Did you mean week-01?", Assert.Throws<KeyNotFoundException>(() => Catalogue.Load(root).Get("week-1")).Message);
    }

    [Fact]
    public void A_root_without_notebooks_says_so() =>
        Assert.Contains("no folder 'notebooks'", Assert.Throws<DirectoryNotFoundException>(() => Catalogue.Load(Samples.TempFolder())).Message);
}
