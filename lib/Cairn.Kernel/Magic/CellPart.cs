namespace Cairn.Kernel.Magic;

/// <summary>A run of lines of a cell.</summary>
/// <param name="Line">Index of its first line in the cell, from 0.</param>
internal abstract record CellPart(int Line);

/// <summary>C# code, the lines before it blank, so that line numbers hold.</summary>
internal sealed record CodePart(int Line, string Code) : CellPart(Line);

/// <summary>A magic command: <c>#!name arguments</c>, and for a language the lines below it.</summary>
internal sealed record MagicPart(int Line, string Name, string Arguments, string Body) : CellPart(Line);
