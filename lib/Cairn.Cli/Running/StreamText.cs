using System.Text.Json.Nodes;
using Cairn.Kernel;
using Cairn.Notebooks;

namespace Cairn.Cli;

/// <summary>Joins printed text that follows on printed text, so that what is stored does not depend on how the writes were cut.</summary>
internal static class StreamText
{
    public static void Append(JsonArray outputs, StreamOutput stream)
    {
        string name = stream.IsError ? "stderr" : "stdout";
        if (outputs.LastOrDefault() is not JsonObject last || Multiline.Join(last["name"]) != name)
            outputs.Add(last = new JsonObject { ["name"] = name, ["output_type"] = "stream", ["text"] = new JsonArray() });
        string before = Multiline.Join(last["text"]) ?? "";
        last["text"] = Multiline.Split(Overwritten(before + stream.Text));
    }

    /// <summary>Text as a terminal shows it: after a carriage return the line is written anew.</summary>
    private static string Overwritten(string text)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        return text.Contains('\r', StringComparison.Ordinal) ? string.Join('\n', text.Split('\n').Select(LastWriting)) : text;
    }

    private static string LastWriting(string line)
    {
        bool open = line.EndsWith('\r');
        string kept = line.TrimEnd('\r');
        return kept[(kept.LastIndexOf('\r') + 1)..] + (open ? "\r" : "");
    }
}
