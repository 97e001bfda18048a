using System.Text.Json.Nodes;

namespace Cairn.Notebooks;

/// <summary>New notebooks and cells, keys in Jupyter's order (sorted).</summary>
internal static class EmptyNotebook
{
    public const string Text = """
        {
         "cells": [],
         "metadata": {
          "kernelspec": {
           "display_name": ".NET (C#)",
           "language": "C#",
           "name": ".net-csharp"
          },
          "language_info": {
           "file_extension": ".cs",
           "mimetype": "text/x-csharp",
           "name": "C#",
           "pygments_lexer": "csharp",
           "version": "13.0"
          }
         },
         "nbformat": 4,
         "nbformat_minor": 5
        }

        """;

    public static JsonObject Cell(CellKind kind, string id, string source, string[] tags)
    {
        var metadata = new JsonObject();
        if (tags.Length > 0) metadata["tags"] = new JsonArray([.. tags.Select(t => (JsonNode)t)]);
        var cell = new JsonObject { ["cell_type"] = kind.ToString().ToLowerInvariant() };
        if (kind == CellKind.Code) cell["execution_count"] = null;
        cell["id"] = id;
        cell["metadata"] = metadata;
        if (kind == CellKind.Code) cell["outputs"] = new JsonArray();
        cell["source"] = Multiline.Split(source);
        return cell;
    }
}
