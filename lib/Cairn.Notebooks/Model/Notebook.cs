using System.Text;
using System.Text.Json.Nodes;

namespace Cairn.Notebooks;

/// <summary>A notebook (.ipynb, nbformat 4) read and written without loss: an unchanged notebook is saved byte for byte as it was.</summary>
public sealed class Notebook
{
    private readonly JsonObject root;
    private readonly List<Cell> cells;
    private readonly JsonLayout layout;
    private readonly bool mark;
    private readonly string original;
    private string? asRead;

    private Notebook(string text, string name, string? path)
    {
        mark = text.StartsWith('\uFEFF');
        original = mark ? text[1..] : text;
        root = NotebookJson.Read(original, name);
        NotebookRules.CheckFormat(root, name);
        cells = NotebookRules.ReadCells(root, name);
        layout = JsonLayout.Of(original);
        Path = path;
        Unit = UnitReader.Read((root["metadata"] as JsonObject)?["cairn"], name);
    }

    /// <summary>Where it was read from, or null.</summary>
    public string? Path { get; }

    /// <summary>The cells in order.</summary>
    public IReadOnlyList<Cell> Cells => Opened().cells;

    /// <summary>The notebook's metadata.</summary>
    public JsonObject Metadata => Opened().root["metadata"] as JsonObject ?? (JsonObject)(root["metadata"] = new JsonObject());

    /// <summary>What <c>metadata.cairn</c> says when the notebook is read; null where it is missing, so for a notebook that is no unit.</summary>
    public UnitInfo? Unit { get; }

    /// <summary>Reads a notebook file.</summary>
    /// <exception cref="FileNotFoundException">No such file; the message names files with names close to it.</exception>
    /// <exception cref="NotebookFormatException">Not a notebook that Cairn reads: says where and what to do.</exception>
    public static Notebook Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!File.Exists(path)) throw MissingFile.Error(path);
        var bytes = File.ReadAllBytes(path);
        try
        {
            return new(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes), path, path);
        }
        catch (DecoderFallbackException e)
        {
            throw new NotebookFormatException($"{path} is not text in UTF-8 (byte {e.Index} cannot be read); notebooks are UTF-8, so save it again as that.", e);
        }
    }

    /// <summary>Reads a notebook from its text.</summary>
    /// <param name="text">JSON.</param>
    /// <param name="name">What errors call it.</param>
    /// <exception cref="NotebookFormatException">Not a notebook that Cairn reads: says where and what to do.</exception>
    public static Notebook Parse(string text, string name = "the notebook")
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, name, null);
    }

    /// <summary>A notebook with no cells and the kernelspec ".NET (C#)".</summary>
    public static Notebook Empty() => new(EmptyNotebook.Text, "the notebook", null);

    /// <summary>The file's content, as read where nothing was changed, else in the layout that was read.</summary>
    public string ToText()
    {
        if (asRead is null) return original;
        string now = layout.Write(root);
        return now == asRead ? original : now;
    }

    /// <summary>Writes the notebook; a failure leaves the old file as it was.</summary>
    public void Save(string path) => AtomicFile.WriteText(path, ToText(), mark);

    /// <summary>The cell with this id.</summary>
    /// <exception cref="KeyNotFoundException">No such cell; the message names ids close to it.</exception>
    public Cell Cell(string id) => Opened().cells.Find(c => c.Id == id)
        ?? throw new KeyNotFoundException($"No cell has the id '{id}'.{MissingFile.DidYouMean(Nearest.Of(id, cells.Select(c => c.Id)))}");

    /// <summary>Puts a new cell at the end.</summary>
    public Cell Add(CellKind kind, string id, string source, params IEnumerable<string> tags) => Insert(cells.Count, kind, id, source, tags);

    /// <summary>Puts a new cell at a position from 0 to the number of cells.</summary>
    /// <exception cref="ArgumentException">Another cell has that id.</exception>
    public Cell Insert(int index, CellKind kind, string id, string source, params IEnumerable<string> tags)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, cells.Count);
        if (Opened().cells.Exists(c => c.Id == id)) throw new ArgumentException($"A cell with the id '{id}' is already here; choose another.", nameof(id));
        var cell = new Cell(EmptyNotebook.Cell(kind, id, source, [.. tags]), id, kind);
        ((JsonArray)root["cells"]!).Insert(index, cell.Node);
        cells.Insert(index, cell);
        return cell;
    }

    /// <summary>Takes a cell out; false where it is not in this notebook.</summary>
    public bool Remove(Cell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return Opened().cells.Remove(cell) && ((JsonArray)root["cells"]!).Remove(cell.Node);
    }

    // Whatever can be changed is handed out by way of this, so what was read is kept first; a catalogue that only reads does not pay for it.
    private Notebook Opened()
    {
        asRead ??= layout.Write(root);
        return this;
    }
}
