namespace Cairn.Cli;

/// <summary>Told what happens during a run, from several threads where units run side by side.</summary>
public interface IRunReport
{
    /// <summary>A cell starts.</summary>
    void CellStarts(UnitRun run, int number, string cellId);

    /// <summary>A cell has ended.</summary>
    void CellEnds(UnitRun run, CellRun cell);

    /// <summary>A unit has ended.</summary>
    void UnitEnds(UnitRun run);
}
