using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Cairn.Kernel.Errors;

/// <summary>What the compiler objects to, in the words of the cell: name and line, code, source line and caret.</summary>
internal static class CompilationErrors
{
    private const int MostShown = 10;

    public static CellFailure Describe(Compilation compilation, IEnumerable<Diagnostic> diagnostics, CellSources sources)
    {
        Diagnostic[] errors = [.. diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)
            .DistinctBy(d => (d.Location, d.Id)).OrderBy(d => d.Location.SourceSpan.Start)];
        List<string> traceback = [.. errors.Take(MostShown).SelectMany(e => Lines(e, sources))];
        if (errors.Length > MostShown)
            traceback.Add(string.Create(CultureInfo.InvariantCulture, $"... and {errors.Length - MostShown} more errors."));
        traceback.AddRange(errors.Select(e => Hints.For(e, compilation)).OfType<string>().Distinct());
        return new CellFailure(new ErrorOutput("CompilationError", Message(errors[0]), traceback));
    }

    private static IEnumerable<string> Lines(Diagnostic error, CellSources sources)
    {
        var span = error.Location.GetLineSpan();
        if (!error.Location.IsInSource) return [$"{error.Id}: {Message(error)}"];
        var source = sources.Find(span.Path);
        string at = string.Create(CultureInfo.InvariantCulture, $"{source?.Name ?? Path.GetFileName(span.Path)}, line {span.StartLinePosition.Line + 1}");
        string line = error.Location.SourceTree!.GetText().Lines[span.StartLinePosition.Line].ToString();
        int end = span.EndLinePosition.Line == span.StartLinePosition.Line ? span.EndLinePosition.Character : line.Length;
        int start = span.StartLinePosition.Character;
        return [$"{at}: {error.Id}: {Message(error)}", .. Excerpt.Lines(line, start, end - start)];
    }

    private static string Message(Diagnostic error) => error.GetMessage(CultureInfo.InvariantCulture);
}
