using System.Runtime.CompilerServices;

namespace Cairn.Notebooks.Tests;

/// <summary>Notebooks as Jupyter, nbformat, VS Code and plain JSON writers leave them, and folders to write into.</summary>
internal static class Samples
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Samples");

    public static TheoryData<string> All => [.. Directory.EnumerateFiles(Folder, "*.ipynb").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    public static string PathOf(string name) => Path.Combine(Folder, name);

    public static string TempFolder([CallerMemberName] string test = "")
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "temp", test);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        return Directory.CreateDirectory(folder).FullName;
    }

    public static string Notebook(string cells, string metadata = "{}", int minor = 5) =>
        $$"""{"cells": [{{cells}}], "metadata": {{metadata}}, "nbformat": 4, "nbformat_minor": {{minor}}}""";

    public static string Code(string id, string outputs = "[]") =>
        $$"""{"cell_type": "code", "execution_count": null, "id": "{{id}}", "metadata": {}, "outputs": {{outputs}}, "source": []}""";
}
