namespace Cairn.Notebooks;

/// <summary>The error for a notebook that is not there, with files that may have been meant.</summary>
internal static class MissingFile
{
    public static FileNotFoundException Error(string path)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (Directory.Exists(path)) return new($"{path} is a folder, not a notebook; name a file in it.", path);
        if (!Directory.Exists(folder)) return new($"There is no notebook {path}: the folder {Path.GetDirectoryName(path)} does not exist.", path);
        var near = Nearest.Of(Path.GetFileName(path), Directory.EnumerateFiles(folder, "*.ipynb").Select(f => Path.GetFileName(f)));
        return new($"There is no notebook {path}.{(near.Count > 0 ? DidYouMean(near) : " Check the path; `cairn list` names the units.")}", path);
    }

    public static string DidYouMean(IReadOnlyList<string> names) => names.Count == 0 ? "" : $" Did you mean {string.Join(" or ", names)}?";
}
