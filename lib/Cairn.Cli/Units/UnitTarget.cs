using Cairn.Notebooks;

namespace Cairn.Cli;

/// <summary>A notebook to run.</summary>
/// <param name="Name">The unit's id, or the file's name where the notebook is no unit.</param>
/// <param name="Path">Full path of the file.</param>
/// <param name="Notebook">Its content; a run changes its outputs.</param>
public sealed record UnitTarget(string Name, string Path, Notebook Notebook)
{
    /// <summary>The notebook's folder: the working folder of its process.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Reads a notebook file.</summary>
    /// <exception cref="NotebookFormatException">Not a notebook.</exception>
    public static UnitTarget Load(string path)
    {
        var notebook = Notebook.Load(path);
        return new(notebook.Unit?.Id ?? System.IO.Path.GetFileNameWithoutExtension(path), System.IO.Path.GetFullPath(path), notebook);
    }
}
