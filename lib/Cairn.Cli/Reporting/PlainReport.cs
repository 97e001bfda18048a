using System.Globalization;

namespace Cairn.Cli;

/// <summary>Progress as plain lines, for files and pipes: every tenth cell, slow cells, and what went wrong.</summary>
internal sealed class PlainReport(TextWriter writer) : IRunReport
{
    private readonly Lock writing = new();

    public void CellStarts(UnitRun run, int number, string cellId)
    {
        if (number == 1) Write($"{run.Unit.Name}: {run.CellCount} cells");
    }

    public void CellEnds(UnitRun run, CellRun cell)
    {
        string place = $"{run.Unit.Name} [{cell.Number}/{run.CellCount}] {cell.Id}";
        string seconds = cell.Seconds.ToString("0.0", CultureInfo.InvariantCulture);
        if (cell.Problem is not null) Write($"{place} ✗ {seconds} s");
        else if (cell.Number % 10 == 0 || cell.Seconds >= 1 || cell.Number == run.CellCount) Write($"{place} {seconds} s");
    }

    public void UnitEnds(UnitRun run) => Write($"{run.Unit.Name}: {(run.Code == 0 ? "passed" : "failed")} in {run.Seconds.ToString("0.0", CultureInfo.InvariantCulture)} s");

    private void Write(string line)
    {
        lock (writing)
        {
            writer.WriteLine(line);
            writer.Flush();
        }
    }
}
