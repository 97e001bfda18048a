namespace Cairn.Notebooks.Tests.Model;

public class ModelErrorTests
{
    private static string Error(string text) => Assert.Throws<NotebookFormatException>(() => Notebook.Parse(text, "week.ipynb")).Message;

    [Fact]
    public void What_is_not_JSON_is_named_with_line_and_column()
    {
        // The misplaced x is the 14th character of line 2; é counts as one.
        Assert.StartsWith("week.ipynb is not JSON (line 2, column 14): 'x' is an invalid", Error("{\n \"é\": [1, 2, x]}"));
    }

    [Theory]
    [InlineData("{\"cells\": [")]
    [InlineData("{\"cells\": [\n{\"id\": \"abc")]
    [InlineData("{\"cells\": tru")]
    [InlineData("{")]
    public void A_truncated_file_is_called_that(string text) => Assert.Contains("week.ipynb is truncated: its JSON stops in line", Error(text));

    [Theory]
    [InlineData("jupyter.ipynb", 100)]
    [InlineData("jupyter.ipynb", 1500)]
    [InlineData("tabs.ipynb", 1000)]
    public void Every_cut_through_a_notebook_is_seen_as_truncated(string file, int length) =>
        Assert.Contains("truncated", Error(File.ReadAllText(Samples.PathOf(file))[..length]));

    [Theory]
    [InlineData("[1, 2]", "no notebook")]
    [InlineData("42", "no notebook")]
    [InlineData("null", "no notebook")]
    [InlineData("{\"cells\": []}", "no 'nbformat'")]
    [InlineData("{\"nbformat\": 4}", "no 'cells'")]
    [InlineData("{\"nbformat\": 4, \"cells\": {}}", "'cells' is not a list")]
    [InlineData("", "is empty")]
    [InlineData("{\"nbformat\": 4, \"nbformat\": 4}", "nbformat")]
    public void JSON_that_is_no_notebook_says_what_is_missing(string text, string part) => Assert.Contains(part, Error(text));

    [Fact]
    public void Format_3_names_the_converter() =>
        Assert.Equal(
            "week.ipynb is nbformat 3, Cairn reads 4: convert it with `jupyter nbconvert --to notebook \"week.ipynb\"`.",
            Error("{\"metadata\": {}, \"nbformat\": 3, \"nbformat_minor\": 0, \"worksheets\": []}"));

    [Fact]
    public void A_later_format_is_refused() => Assert.Contains("is nbformat 5, Cairn reads 4", Error("{\"nbformat\": 5, \"cells\": []}"));

    [Fact]
    public void Two_cells_with_one_id_are_named() =>
        Assert.Contains("cells 1 and 3 both have the id 'a'", Error(Samples.Notebook($"{Samples.Code("a")}, {Samples.Code("b")}, {Samples.Code("a")}")));

    [Fact]
    public void A_missing_id_is_an_error_in_4_5() =>
        Assert.Contains("cell 1 has no id", Error(Samples.Notebook("""{"cell_type": "raw", "metadata": {}, "source": ""}""")));

    [Theory]
    [InlineData("""{"cell_type": "heading", "id": "a", "metadata": {}, "source": ""}""", "cell_type 'heading'")]
    [InlineData("""{"cell_type": "raw", "id": "a", "metadata": {}}""", "'a' has no source")]
    [InlineData("""{"cell_type": "raw", "id": "a", "metadata": {}, "source": [1]}""", "'a' has no source")]
    [InlineData("""{"cell_type": "raw", "id": "a", "metadata": [], "source": ""}""", "'metadata' that is not an object")]
    [InlineData("7", "cell 1 is not an object")]
    public void A_broken_cell_is_named(string cell, string part) => Assert.Contains(part, Error(Samples.Notebook(cell)));

    [Fact]
    public void A_missing_file_names_near_misses()
    {
        string folder = Samples.TempFolder();
        File.Copy(Samples.PathOf("jupyter.ipynb"), Path.Combine(folder, "week-01-statistical-mechanics.ipynb"));
        var error = Assert.Throws<FileNotFoundException>(() => Notebook.Load(Path.Combine(folder, "week-01-statistical-mechanic.ipynb")));
        Assert.EndsWith("Did you mean week-01-statistical-mechanics.ipynb?", error.Message);
    }

    [Fact]
    public void A_folder_is_not_a_notebook() =>
        Assert.Contains("is a folder", Assert.Throws<FileNotFoundException>(() => Notebook.Load(Samples.Folder)).Message);

    [Fact]
    public void A_file_that_is_not_UTF8_is_refused()
    {
        string file = Path.Combine(Samples.TempFolder(), "latin.ipynb");
        File.WriteAllBytes(file, [(byte)'{', (byte)'"', 0xE9, (byte)'"']);
        Assert.Contains("is not text in UTF-8", Assert.Throws<NotebookFormatException>(() => Notebook.Load(file)).Message);
    }
}
