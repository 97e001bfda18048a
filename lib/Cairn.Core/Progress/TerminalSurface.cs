namespace Cairn.Core;

/// <summary>A live line on standard error of a terminal, cleared at the end. Nothing is written where it is no terminal.</summary>
internal sealed class TerminalSurface(TextWriter error, bool isTerminal, int columns) : IProgressSurface
{
    private int written;

    public void Draw(ProgressView view)
    {
        if (!isTerminal) return;
        string line = view.Line.Length < columns ? view.Line : view.Line[..Math.Max(0, columns - 1)];
        error.Write("\r" + line.PadRight(written));
        written = line.Length;
    }

    public void End(ProgressView view)
    {
        if (isTerminal) error.Write("\r" + new string(' ', written) + "\r");
    }

    public static TerminalSurface OfProcess() => new(Console.Error, !Console.IsErrorRedirected, Columns());

    private static int Columns()
    {
        try
        {
            return Console.IsErrorRedirected || Console.WindowWidth <= 0 ? 80 : Console.WindowWidth;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
