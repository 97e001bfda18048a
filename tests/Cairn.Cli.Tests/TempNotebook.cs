using Cairn.Notebooks;

namespace Cairn.Cli.Tests;

/// <summary>A small notebook in a folder of its own, which is removed at the end.</summary>
internal sealed class TempNotebook : IDisposable
{
    public TempNotebook(params string[] cells)
    {
        var notebook = Notebook.Empty();
        foreach (string cell in cells) notebook.Add(CellKind.Code, $"c{notebook.Cells.Count + 1}", cell);
        notebook.Save(File);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("cairn-test").FullName;

    public string File => Path.Combine(Folder, "trial.ipynb");

    public Notebook Saved => Notebook.Load(File);

    public string Printed(string cell) => string.Concat(Saved.Cell(cell).Outputs.Select(o => Multiline.Join(o!["text"])));

    public Task<(int Code, string Text)> RunAsync(params string[] options) => Command.RunAsync(Folder, ["run", "trial.ipynb", .. options]);

    public void Dispose() => Directory.Delete(Folder, true);
}
