namespace TorchSharp;

/// <summary>Where a gradient goes: an output of the node that made the input, or nowhere.</summary>
internal readonly record struct Edge(Node? Node, int Output);
