using System.Text.Json.Nodes;
using Cairn.Kernel;

namespace Cairn.Cli;

/// <summary>Writes what cells put out into their notebook, as Jupyter stores it: no ids, no times, updated displays in their last state.</summary>
internal sealed class OutputRecorder
{
    /// <summary>What #!time shows: no two runs have the same.</summary>
    private const string Elapsed = "application/vnd.cairn.elapsed+json";

    private readonly Dictionary<string, List<JsonObject>> displays = new(StringComparer.Ordinal);
    private readonly HashSet<JsonArray> clearing = [];

    /// <summary>Adds one output to the outputs of a cell.</summary>
    /// <param name="outputs">The cell's outputs.</param>
    /// <param name="count">The cell's execution count.</param>
    /// <param name="output">What came.</param>
    public void Add(JsonArray outputs, int count, CellOutput output)
    {
        if (output is ClearOutput { Wait: true }) clearing.Add(outputs);
        else if (output is ClearOutput || clearing.Remove(outputs)) outputs.Clear();
        if (output is DisplayOutput { Data: var data } && data[Elapsed] is not null) return;
        if (output is StreamOutput stream) StreamText.Append(outputs, stream);
        else if (output is DisplayOutput shown) outputs.Add(Shown(shown, count));
        else if (output is DisplayUpdateOutput update) Update(update);
        else if (output is ErrorOutput error) outputs.Add(StoredOutput.Error(error));
    }

    private JsonObject Shown(DisplayOutput shown, int count)
    {
        var stored = StoredOutput.Display(shown, count);
        if (shown.DisplayId is { } id) (displays.TryGetValue(id, out var same) ? same : displays[id] = []).Add(stored);
        return stored;
    }

    private void Update(DisplayUpdateOutput update)
    {
        foreach (var stored in displays.GetValueOrDefault(update.DisplayId) ?? []) stored["data"] = StoredOutput.Data(update.Data);
    }
}
