using System.CommandLine;

namespace Cairn.Cli;

/// <summary><c>cairn run</c>.</summary>
internal static class RunCommand
{
    private static readonly Argument<string[]> Units = new("unit") { Description = "Ids of units (week-01), or paths of notebooks (.ipynb).", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<bool> All = new("--all") { Description = "Every unit of the collection." };
    private static readonly Option<string?> Profile = new("--profile") { Description = "quick: seconds on a laptop (the default); full: closer to the paper, minutes to hours." };
    private static readonly Option<int> Jobs = new("--jobs") { Description = "Units at a time, each in a process of its own.", HelpName = "N", DefaultValueFactory = _ => 1 };
    private static readonly Option<double> Timeout = new("--timeout") { Description = "Seconds that one cell may take.", HelpName = "S", DefaultValueFactory = _ => 300 };
    private static readonly Option<bool> Save = new("--save") { Description = "Write the outputs back into the notebooks, also when a run ends early." };
    private static readonly Option<string?> Html = new("--html") { Description = "Write a page a unit into this folder.", HelpName = "DIR" };
    private static readonly Option<string?> Trx = new("--trx") { Description = "Write the results as a test file.", HelpName = "FILE" };
    private static readonly Option<bool> KeepGoing = new("--keep-going") { Description = "Go on with a unit's next cells after one that failed." };

    public static Command Create()
    {
        var command = new Command("run", $"Run units and check them.\n\n{ExitCode.Help}\nThe worst code of all units wins. Ctrl-C stops the run and keeps what was made.")
        {
            Units, All, Profile, Jobs, Timeout, Save, Html, Trx, KeepGoing,
        };
        Profile.AcceptOnlyFromAmong("quick", "full");
        Jobs.Validators.Add(r => Require(r, r.GetValue(Jobs) is >= 1 and <= 64, "--jobs takes a number from 1 to 64."));
        Timeout.Validators.Add(r => Require(r, r.GetValue(Timeout) is > 0 and <= 1_000_000, "--timeout takes seconds above 0, at most 1000000."));
        command.Validators.Add(r => Require(r, r.GetValue(All) != (r.GetValue(Units) is { Length: > 0 }), "Name units (`cairn run week-01`) or say --all, one of the two. `cairn list` names all units."));
        command.SetAction(RunAsync);
        return command;
    }

    private static void Require(System.CommandLine.Parsing.SymbolResult result, bool holds, string sentence)
    {
        if (!holds) result.AddError(sentence);
    }

    private static Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var (units, problems) = parsed.GetValue(All) ? UnitFinder.All() : (UnitFinder.Find(parsed.GetValue(Units)!), []);
        var options = new RunOptions
        {
            Profile = parsed.GetValue(Profile),
            CellLimit = TimeSpan.FromSeconds(parsed.GetValue(Timeout)),
            KeepGoing = parsed.GetValue(KeepGoing),
            Save = parsed.GetValue(Save),
            Jobs = parsed.GetValue(Jobs),
        };
        return new RunJob(units, problems, options, parsed.GetValue(Html), parsed.GetValue(Trx)).RunAsync(stop);
    }
}
