using Cairn.Notebooks;

namespace Cairn.Publishing;

/// <summary>A folder of pages, with a copy of plotly.js beside them where this machine has one.</summary>
/// <param name="folder">Where the pages go; made where it is missing.</param>
/// <param name="plotly">A copy of plotly.js on this machine, or null: then pages ask the public one.</param>
public sealed class PageFolder(string folder, string? plotly = null)
{
    private const string CopyName = "plotly-2.27.1.min.js";

    /// <summary>Where <c>npm ci</c> puts plotly.js under the collection's root; null where it was not run.</summary>
    /// <param name="root">The collection's root, or null.</param>
    public static string? InstalledPlotly(string? root)
    {
        if (root is null) return null;
        string path = Path.Combine(root, "lib", "Cairn.Publishing", "web", "node_modules", "plotly.js-dist-min", "plotly.min.js");
        return File.Exists(path) ? path : null;
    }

    /// <summary>Writes a notebook's page.</summary>
    /// <param name="notebook">The notebook with its outputs.</param>
    /// <param name="name">The page's file name without its ending.</param>
    /// <param name="notebookPath">The notebook's file, against which its pictures and links resolve; null where it has none.</param>
    /// <param name="pageOf">The page of another notebook by its full path.</param>
    /// <returns>The page's path.</returns>
    public string Write(Notebook notebook, string name, string? notebookPath = null, Func<string, string?>? pageOf = null)
    {
        Directory.CreateDirectory(folder);
        var options = new PageOptions
        {
            Plotly = CopyPlotly() ? [CopyName, PageOptions.PublicPlotly] : [PageOptions.PublicPlotly],
            Folder = Path.GetDirectoryName(notebookPath),
            PageOf = pageOf,
        };
        string path = Path.Combine(folder, name + ".html");
        File.WriteAllText(path, HtmlPage.Render(notebook, options));
        return path;
    }

    private bool CopyPlotly()
    {
        if (plotly is null) return false;
        string copy = Path.Combine(folder, CopyName);
        if (!File.Exists(copy) || new FileInfo(copy).Length != new FileInfo(plotly).Length) File.Copy(plotly, copy, overwrite: true);
        return true;
    }
}
