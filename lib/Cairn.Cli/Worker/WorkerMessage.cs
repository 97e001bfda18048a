using System.Text.Json.Nodes;
using Cairn.Kernel;

namespace Cairn.Cli;

/// <summary>The lines between the command and a unit's process: JSON objects, one a line.</summary>
/// <remarks>
/// To the process: <c>{"do":"run","cell":1,"code":"...","name":"cell 1"}</c>, <c>{"do":"stop"}</c>; closing the pipe ends it.
/// From it: <c>ready</c>; <c>stream</c>, <c>display</c>, <c>update</c>, <c>error</c>, <c>clear</c> with the cell that put it out; <c>done</c> with the outcome and the peak of memory.
/// </remarks>
internal static class WorkerMessage
{
    public static JsonObject Run(int cell, CellRequest request) => new() { ["do"] = "run", ["cell"] = cell, ["code"] = request.Code, ["name"] = request.Name };

    public static JsonObject Stop() => new() { ["do"] = "stop" };

    public static JsonObject Ready() => new() { ["is"] = "ready" };

    public static JsonObject Done(int cell, CellOutcome outcome, long peakBytes) =>
        new() { ["is"] = "done", ["cell"] = cell, ["status"] = outcome.Status.ToString(), ["error"] = outcome.Error is { } error ? Of(error) : null, ["peak"] = peakBytes };

    public static JsonObject Output(int cell, CellOutput output)
    {
        var message = Of(output);
        message["cell"] = cell;
        return message;
    }

    public static CellOutput? Output(JsonObject message) => Text(message, "is") switch
    {
        "stream" => new StreamOutput(Flag(message, "error"), Text(message, "text")),
        "display" => new DisplayOutput(Bundle(message), message["id"]?.GetValue<string>(), Flag(message, "result")),
        "update" => new DisplayUpdateOutput(Bundle(message), Text(message, "id")),
        "error" => Error(message),
        "clear" => new ClearOutput(Flag(message, "wait")),
        _ => null,
    };

    public static string Text(JsonObject message, string key) => message[key]?.GetValue<string>() ?? "";

    public static ErrorOutput Error(JsonObject message) =>
        new(Text(message, "name"), Text(message, "message"), [.. message["traceback"]!.AsArray().Select(line => line!.GetValue<string>())]);

    private static bool Flag(JsonObject message, string key) => message[key]!.GetValue<bool>();

    private static JsonObject Of(CellOutput output) => output switch
    {
        StreamOutput s => new() { ["is"] = "stream", ["error"] = s.IsError, ["text"] = s.Text },
        DisplayOutput d => new() { ["is"] = "display", ["id"] = d.DisplayId, ["result"] = d.IsResult, ["data"] = Data(d.Data) },
        DisplayUpdateOutput u => new() { ["is"] = "update", ["id"] = u.DisplayId, ["data"] = Data(u.Data) },
        ErrorOutput e => new() { ["is"] = "error", ["name"] = e.Name, ["message"] = e.Message, ["traceback"] = new JsonArray([.. e.Traceback.Select(t => (JsonNode)t)]) },
        ClearOutput c => new() { ["is"] = "clear", ["wait"] = c.Wait },
        _ => throw new NotSupportedException($"An output of type {output.GetType().Name} cannot be sent."),
    };

    private static JsonObject Data(MimeBundle bundle) => new(bundle.Entries.Select(e => KeyValuePair.Create<string, JsonNode?>(e.Key, e.Value.DeepClone())));

    private static MimeBundle Bundle(JsonObject message)
    {
        var bundle = new MimeBundle();
        foreach (var (type, content) in message["data"]!.AsObject()) bundle[type] = content!.DeepClone();
        return bundle;
    }
}
