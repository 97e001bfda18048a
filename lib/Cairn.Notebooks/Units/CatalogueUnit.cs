namespace Cairn.Notebooks;

/// <summary>A unit and its file.</summary>
/// <param name="Info">What the notebook says of itself.</param>
/// <param name="Path">The file, as <see cref="System.IO.Path.GetFullPath(string)"/> gives it.</param>
/// <param name="Place">The file from the root, with forward slashes: <c>notebooks/plan/.../week-01.ipynb</c>.</param>
public sealed record CatalogueUnit(UnitInfo Info, string Path, string Place)
{
    /// <summary>The unit's id.</summary>
    public string Id => Info.Id;
}
