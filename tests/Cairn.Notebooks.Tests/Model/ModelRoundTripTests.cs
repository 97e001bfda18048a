namespace Cairn.Notebooks.Tests.Model;

public class ModelRoundTripTests
{
    public static TheoryData<string> Files => Samples.All;

    [Theory, MemberData(nameof(Files))]
    public void Saving_an_unchanged_notebook_gives_the_same_bytes(string file)
    {
        string copy = Path.Combine(Samples.TempFolder("unchanged-" + file), file);
        var notebook = Notebook.Load(Samples.PathOf(file));
        Assert.NotEmpty(notebook.Cells);
        notebook.Save(copy);
        Assert.Equal(File.ReadAllBytes(Samples.PathOf(file)), File.ReadAllBytes(copy));
    }

    // Changed there and back: no shortcut of "nothing was changed" can help before the change is undone.
    [Theory]
    [InlineData("jupyter.ipynb")]
    [InlineData("nbformat-no-final-newline.ipynb")]
    [InlineData("two-spaces.ipynb")]
    [InlineData("four-spaces.ipynb")]
    [InlineData("tabs.ipynb")]
    [InlineData("carriage-returns.ipynb")]
    [InlineData("escaped-ascii.ipynb")]
    public void Editing_one_cell_changes_only_the_lines_of_that_cell(string file)
    {
        var before = File.ReadAllText(Samples.PathOf(file)).Split('\n');
        var notebook = Notebook.Load(Samples.PathOf(file));
        notebook.Cell("tiny-lattice").Source = "var x = 2;\nx";
        var after = notebook.ToText().Split('\n');
        Assert.Equal(before.Length, after.Length);
        var changed = Enumerable.Range(0, before.Length).Where(i => Plain(before[i]) != Plain(after[i])).ToList();
        Assert.Contains("var x = 2;\\n", after[Assert.Single(changed)]);
    }

    [Fact]
    public void Numbers_keep_their_spelling_when_another_cell_is_edited()
    {
        var notebook = Notebook.Load(Samples.PathOf("jupyter.ipynb"));
        notebook.Cell("empty").Source = "1";
        string text = notebook.ToText();
        foreach (string number in new[] { " 1.0,", " 1,", "1e-07", "1e+300", "-0.0", "12345678901234567890123" }) Assert.Contains(number, text);
    }

    [Fact]
    public void An_edited_source_is_written_as_a_list_of_lines()
    {
        var notebook = Notebook.Load(Samples.PathOf("jupyter.ipynb"));
        notebook.Cell("one-string").Source = "one\ntwo";
        Assert.Contains("\"source\": [\n    \"one\\n\",\n    \"two\"\n   ]", notebook.ToText());
    }

    [Fact]
    public void Setting_the_same_source_keeps_its_form()
    {
        var notebook = Notebook.Load(Samples.PathOf("jupyter.ipynb"));
        var cell = notebook.Cell("one-string");
        cell.Source = string.Concat(cell.Source);
        Assert.Contains("\"source\": \"as one\\nstring\"", notebook.ToText());
    }

    [Fact]
    public void New_text_is_escaped_as_python_and_javascript_do()
    {
        var notebook = Notebook.Empty();
        notebook.Add(CellKind.Markdown, "text", "\" \\ / \b\f\r\t \u001b \u007f é 😀 <&>'+");
        Assert.Contains("\"\\\" \\\\ / \\b\\f\\r\\t \\u001b \u007f é 😀 <&>'+\"", notebook.ToText());
    }

    [Fact]
    public void Numbers_written_by_us_have_points_where_the_culture_writes_commas()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("de-DE");
        try
        {
            var notebook = Notebook.Load(Samples.PathOf("jupyter.ipynb"));
            notebook.Metadata["minutes"] = 1234.5;
            notebook.Cell("tiny-lattice").ExecutionCount = 12345;
            Assert.Contains("\"minutes\": 1234.5", notebook.ToText());
            Assert.Contains("\"execution_count\": 12345,", notebook.ToText());
            Assert.Contains("1e-07", notebook.ToText());
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_half_of_a_surrogate_pair_is_escaped()
    {
        var notebook = Notebook.Empty();
        notebook.Add(CellKind.Markdown, "text", "a\ud800b");
        Assert.Contains("a\\ud800b", notebook.ToText());
    }

    [Fact]
    public void A_new_notebook_is_in_the_layout_of_jupyter()
    {
        var notebook = Notebook.Empty();
        notebook.Add(CellKind.Code, "one", "1", "setup");
        Assert.Contains("{\n \"cells\": [\n  {\n   \"cell_type\": \"code\",\n   \"execution_count\": null,\n   \"id\": \"one\",\n", notebook.ToText());
        Assert.EndsWith(" \"nbformat\": 4,\n \"nbformat_minor\": 5\n}\n", notebook.ToText());
    }

    private static string Plain(string line) => line.TrimEnd('\r');

    [Theory]
    [InlineData("[\n     1,\n     2.50,\n     -3e-7\n    ]")] // as Jupyter writes a list of numbers
    [InlineData("[1, 2.50, -3e-7]")] // as we do
    public void A_list_of_numbers_keeps_its_layout_when_another_cell_is_edited(string numbers)
    {
        string text = "{\n \"cells\": [\n  {\n   \"cell_type\": \"markdown\",\n   \"id\": \"a\",\n   \"metadata\": {\n    \"x\": " + numbers
            + "\n   },\n   \"source\": [\n    \"old: [1,\\n\",\n    \"2]\"\n   ]\n  }\n ],\n \"metadata\": {},\n \"nbformat\": 4,\n \"nbformat_minor\": 5\n}\n";
        var notebook = Notebook.Parse(text);
        notebook.Cells[0].Source = "new: [1,\n2]";
        Assert.Equal(text.Replace("old", "new", StringComparison.Ordinal), notebook.ToText());
    }
}
