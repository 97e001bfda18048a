namespace Cairn.Notebooks.Tests.Model;

public class ModelCellTests
{
    private static Notebook Jupyter => Notebook.Load(Samples.PathOf("jupyter.ipynb"));

    [Fact]
    public void Cells_have_their_kind_source_and_tags()
    {
        var notebook = Jupyter;
        Assert.Equal([CellKind.Markdown, CellKind.Code, CellKind.Code, CellKind.Raw], notebook.Cells.Select(c => c.Kind));
        Assert.Equal("var x = 1;\nx", notebook.Cell("tiny-lattice").Source);
        Assert.Equal(["setup"], notebook.Cell("promise").Tags);
        Assert.Equal(3, notebook.Cell("tiny-lattice").ExecutionCount);
    }

    [Fact]
    public void Clearing_leaves_an_empty_list_and_no_count()
    {
        var notebook = Jupyter;
        notebook.Cell("tiny-lattice").ClearOutputs();
        Assert.Contains("\"execution_count\": null,\n   \"id\": \"tiny-lattice\"", notebook.ToText());
        Assert.Contains("\"outputs\": [],\n   \"source\": [\n    \"var x", notebook.ToText());
    }

    [Fact]
    public void A_text_cell_has_no_outputs() =>
        Assert.Contains("'promise' is markdown", Assert.Throws<InvalidOperationException>(() => Jupyter.Cell("promise").Outputs).Message);

    [Fact]
    public void Before_4_5_ids_come_from_the_position_and_are_not_written()
    {
        var notebook = Notebook.Load(Samples.PathOf("format-4.2.ipynb"));
        Assert.Equal(["cell-1", "cell-2"], notebook.Cells.Select(c => c.Id));
        notebook.Cells[0].Source = "2";
        Assert.DoesNotContain("\"id\"", notebook.ToText());
    }

    [Fact]
    public void An_id_made_from_the_position_avoids_given_ones()
    {
        string second = """{"cell_type": "raw", "metadata": {}, "source": ""}""";
        var notebook = Notebook.Parse(Samples.Notebook($"{Samples.Code("cell-2")}, {second}", minor: 4));
        Assert.Equal(["cell-2", "cell-2-b"], notebook.Cells.Select(c => c.Id));
    }

    [Fact]
    public void Inserting_and_removing_a_cell_gives_back_the_file()
    {
        var notebook = Jupyter;
        string before = notebook.ToText();
        var cell = notebook.Insert(1, CellKind.Code, "new", "1 + 1", "exercise-1", "stub");
        Assert.Equal(["exercise-1", "stub"], notebook.Cells[1].Tags);
        Assert.NotEqual(before, notebook.ToText());
        Assert.True(notebook.Remove(cell));
        Assert.Equal(before, notebook.ToText());
    }

    [Fact]
    public void A_second_cell_with_the_same_id_is_refused() =>
        Assert.Contains("'empty'", Assert.Throws<ArgumentException>(() => Jupyter.Add(CellKind.Raw, "empty", "")).Message);

    [Fact]
    public void An_unknown_id_names_the_nearest() =>
        Assert.Contains("tiny-lattice?", Assert.Throws<KeyNotFoundException>(() => Jupyter.Cell("tiny-latice")).Message);
}
