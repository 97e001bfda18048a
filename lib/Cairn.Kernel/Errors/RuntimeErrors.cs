using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Cairn.Kernel.Errors;

/// <summary>An exception in the words of the cells: message, the reader's own lines with a caret, library frames cut, inner exceptions.</summary>
internal static class RuntimeErrors
{
    private const int MostFrames = 12;

    public static ErrorOutput Describe(Exception exception, CellSources sources)
    {
        while (exception is TargetInvocationException { InnerException: { } inner }) exception = inner;
        string name = exception.GetType().Name;
        string[] traceback = name == "CheckFailedException" ? exception.Message.ReplaceLineEndings("\n").Split('\n') : [.. Lines(exception, sources, "")];
        return new ErrorOutput(name, exception.Message, traceback);
    }

    private static IEnumerable<string> Lines(Exception exception, CellSources sources, string prefix)
    {
        string[] message = exception.Message.ReplaceLineEndings("\n").Split('\n');
        yield return $"{prefix}{exception.GetType().Name}: {message[0]}";
        foreach (string more in message.Skip(1)) yield return more;
        foreach (string frame in Frames(exception, sources)) yield return frame;
        var inner = exception is AggregateException all ? all.InnerExceptions.Take(5) : new[] { exception.InnerException }.OfType<Exception>();
        foreach (var cause in inner)
            foreach (string line in Lines(cause, sources, "caused by "))
                yield return line;
    }

    private static IEnumerable<string> Frames(Exception exception, CellSources sources)
    {
        int cut = 0, shown = 0;
        string last = "";
        foreach (var frame in new StackTrace(exception, fNeedFileInfo: true).GetFrames())
        {
            if (sources.Find(frame.GetFileName()) is not { } source || frame.GetFileLineNumber() is < 1 or >= 0xfeefee)
            {
                if (!FrameNames.IsPlumbing(frame.GetMethod())) cut++;
                continue;
            }
            string at = At(frame, source);
            if (at == last || shown++ >= MostFrames) continue;
            last = at;
            yield return at;
            string text = source.Lines.ElementAtOrDefault(frame.GetFileLineNumber() - 1) ?? "";
            foreach (string line in Excerpt.Lines(text, frame.GetFileColumnNumber() - 1, 1)) yield return line;
        }
        if (shown > MostFrames) yield return string.Create(CultureInfo.InvariantCulture, $"... {shown - MostFrames} more frames of cells");
        if (cut > 0) yield return string.Create(CultureInfo.InvariantCulture, $"... {cut} library {(cut == 1 ? "frame" : "frames")} left out");
    }

    private static string At(StackFrame frame, CellSource source)
    {
        string function = FrameNames.Of(frame.GetMethod());
        return string.Create(CultureInfo.InvariantCulture, $"{source.Name}, line {frame.GetFileLineNumber()}{(function.Length > 0 ? ", in " + function : "")}");
    }
}
