namespace Cairn.Kernel.Errors;

/// <summary>The source of a cell for error messages: <paramref name="Path"/> is unique in the session and stands in the debug information.</summary>
internal sealed record CellSource(string Path, string Name, string[] Lines);
