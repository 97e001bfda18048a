using System.CommandLine;
using Cairn.Notebooks;
using Spectre.Console;

namespace Cairn.Cli;

/// <summary><c>cairn list</c>.</summary>
internal static class ListCommand
{
    public static Command Create()
    {
        var command = new Command("list", "All units: id, title, minutes, track, and how far you are.");
        command.SetAction(_ => List());
        return command;
    }

    private static int List()
    {
        string root = CollectionRoot.Require();
        var catalogue = Catalogue.Load(root);
        var progress = ProgressStore.Open(root);
        var table = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey);
        table.AddColumns("unit", "title");
        table.AddColumn(new TableColumn("minutes").RightAligned());
        table.AddColumns("track", "state");
        foreach (var unit in catalogue.Units)
            table.AddRow(Cells(unit, LearnerState.Of(Notebook.Load(unit.Path), progress.Unit(unit.Id)).ToString()));
        Screen.Console.Write(table);
        foreach (string problem in catalogue.Problems.Prepend(progress.Notice).OfType<string>()) Console.Error.WriteLine(problem);
        Console.WriteLine($"{catalogue.Units.Count} unit{(catalogue.Units.Count == 1 ? "" : "s")}. Run one: cairn run UNIT --html out");
        return catalogue.Problems.Count > 0 ? ExitCode.Usage : ExitCode.Passed;
    }

    private static string[] Cells(CatalogueUnit unit, string state) =>
        [Markup.Escape(unit.Id), Markup.Escape(unit.Info.Title), FormattableString.Invariant($"{unit.Info.Minutes}"), Markup.Escape(unit.Info.Track), Markup.Escape(state)];
}
