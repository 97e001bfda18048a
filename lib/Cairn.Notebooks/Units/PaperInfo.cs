namespace Cairn.Notebooks;

/// <summary>The paper that a unit reproduces.</summary>
/// <param name="Authors">Names as the paper lists them.</param>
/// <param name="Title">Its title.</param>
/// <param name="Venue">Journal, volume, pages.</param>
/// <param name="Year">Year of publication.</param>
/// <param name="Doi">Without "https://doi.org/", or null.</param>
/// <param name="Arxiv">The number alone, or null.</param>
public sealed record PaperInfo(string Authors, string Title, string Venue, int Year, string? Doi, string? Arxiv);
