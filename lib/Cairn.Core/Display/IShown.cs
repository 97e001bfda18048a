using System.Text.Json.Nodes;

namespace Cairn.Core;

/// <summary>A value with a form for text, for a page and, where a runner reads it, for JSON.</summary>
internal interface IShown
{
    string Text { get; }

    string Html { get; }

    JsonObject? Json => null;
}
