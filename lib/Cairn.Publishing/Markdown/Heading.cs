namespace Cairn.Publishing;

/// <summary>A heading of the page.</summary>
/// <param name="Level">2 to 6; level 1 is the page's title.</param>
/// <param name="Id">Unique in the page.</param>
/// <param name="InnerHtml">What stands between the tags.</param>
internal sealed record Heading(int Level, string Id, string InnerHtml);
