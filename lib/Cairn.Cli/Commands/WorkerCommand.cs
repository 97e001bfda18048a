using System.CommandLine;

namespace Cairn.Cli;

/// <summary><c>cairn worker</c>: the process of one unit; not for people.</summary>
internal static class WorkerCommand
{
    public static Command Create()
    {
        var pipe = new Argument<string>("pipe");
        var command = new Command("worker", "The process of one unit, started by `cairn run`.") { pipe };
        command.Hidden = true;
        command.SetAction((parsed, _) => WorkerHost.ServeAsync(parsed.GetValue(pipe)!));
        return command;
    }
}
