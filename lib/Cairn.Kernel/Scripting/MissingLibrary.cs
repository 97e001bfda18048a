using System.Text.RegularExpressions;
using Cairn.Kernel.Errors;

namespace Cairn.Kernel.Scripting;

/// <summary>The sentence for a <c>#r</c> that cannot be had: what is missing, how to make it, what is there instead.</summary>
internal static partial class MissingLibrary
{
    public static CellFailure Describe(string reference, string workingDirectory, string at) =>
        reference.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase)
            ? Failure($"#r \"{reference}\": packages come with the project of a library here; refer to the library's dll instead.", at)
            : Failure($"#r \"{reference}\": there is no such file. {Remedy(reference)}{Suggestion(reference, workingDirectory)}", at);

    private static CellFailure Failure(string message, string at) =>
        new("MissingLibrary", message, $"{at}: {message}");

    private static string Remedy(string reference) => Project().Match(reference.Replace('\\', '/')) is { Success: true } match
        ? $"Build it: dotnet build {match.Groups[1].Value}."
        : "Build the project that makes it, or mend the path; it counts from the notebook's folder.";

    private static string Suggestion(string reference, string workingDirectory)
    {
        string path = Path.GetFullPath(Path.Combine(workingDirectory, reference.Replace('\\', '/')));
        for (string? missing = path; Path.GetDirectoryName(missing) is { } parent; missing = parent)
        {
            if (!Directory.Exists(parent)) continue;
            var names = missing == path ? Directory.EnumerateFiles(parent, "*.dll") : Directory.EnumerateDirectories(parent);
            string? near = Nearest.To(Path.GetFileName(missing), names.Select(n => Path.GetFileName(n)));
            if (near is null) return "";
            string shown = Path.GetRelativePath(workingDirectory, Path.Combine(parent, near)).Replace('\\', '/');
            return $" The nearest name there is {shown}.";
        }
        return "";
    }

    [GeneratedRegex(@"(lib/(?:polyfills/)?[^/]+)/bin/")]
    private static partial Regex Project();
}
