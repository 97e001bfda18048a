namespace Cairn.Notebooks;

/// <summary>What a notebook says of itself in <c>metadata.cairn</c>.</summary>
/// <param name="Id">Unique in the collection: <c>week-01</c>, <c>lesson-01</c>.</param>
/// <param name="Title">A few words.</param>
/// <param name="Promise">One sentence: what the reader will be able to do.</param>
/// <param name="Minutes">Time to work through it, above 0.</param>
/// <param name="Track">The folder under notebooks/: <c>plan</c> or <c>path</c>.</param>
/// <param name="Order">Place in its track, from 0.</param>
/// <param name="Paper">The paper that it reproduces, or null.</param>
/// <param name="Needs">Ids of units to read before.</param>
/// <param name="Sources">Works that it draws on.</param>
public sealed record UnitInfo(
    string Id,
    string Title,
    string Promise,
    int Minutes,
    string Track,
    int Order,
    PaperInfo? Paper,
    IReadOnlyList<string> Needs,
    IReadOnlyList<string> Sources);
