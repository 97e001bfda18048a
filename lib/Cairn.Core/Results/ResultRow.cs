namespace Cairn.Core;

/// <summary>A row of a table of results.</summary>
internal sealed record ResultRow(string What, string Ours, string Expected, string Tolerance, string Verdict, string Colour);
