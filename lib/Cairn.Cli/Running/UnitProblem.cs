namespace Cairn.Cli;

/// <summary>Something that went wrong in a unit.</summary>
/// <param name="Sentence">One sentence that names the unit and the cell.</param>
/// <param name="Details">Lines for a reader: the error with its place in the source. May be empty.</param>
/// <param name="Code">The exit code that it asks for.</param>
public sealed record UnitProblem(string Sentence, IReadOnlyList<string> Details, int Code);
