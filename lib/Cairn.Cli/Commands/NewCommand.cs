using System.CommandLine;

namespace Cairn.Cli;

/// <summary><c>cairn new</c>.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("unit") { Description = "The new unit's id: week-02, lesson-03." };
        var track = new Option<string>("--track") { Description = "plan: the 48 weeks; path: the lessons.", Required = true };
        var title = new Option<string>("--title") { Description = "Its title, a few words.", Required = true };
        var folder = new Option<string?>("--folder") { Description = "Folder under notebooks/TRACK/; default: that of the unit's month, or the last one of the track.", HelpName = "NAME" };
        track.AcceptOnlyFromAmong("plan", "path");
        var command = new Command("new", "Make a unit from a template that runs: promise, idea, check, exercise with hint and solution.") { id, track, title, folder };
        command.SetAction(parsed => Make(new NewUnit(parsed.GetValue(id)!, parsed.GetValue(track)!, parsed.GetValue(title)!, parsed.GetValue(folder))));
        return command;
    }

    private static int Make(NewUnit unit)
    {
        string place = unit.Write(CollectionRoot.Require());
        Console.WriteLine($"Made {place}");
        Console.WriteLine($"Run it: cairn run {unit.Id} --html out");
        return ExitCode.Passed;
    }
}
