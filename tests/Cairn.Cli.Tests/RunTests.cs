using System.Xml.Linq;
using Cairn.Notebooks;

namespace Cairn.Cli.Tests;

public class RunTests
{
    private const string Result = "application/vnd.cairn.result+json";

    [Fact]
    public async Task Outputs_are_stored_in_nbformat_s_shape_and_a_second_run_changes_no_byte()
    {
        using var trial = new TempNotebook(
            "Console.Write(\"a\"); Console.WriteLine(\"b\"); Console.Error.WriteLine(\"c\"); 6 * 7",
            "var d = display(\"0 %\"); for (int i = 1; i <= 3; i++) d.Update($\"{i} of 3\");",
            "#!time\nConsole.Write(\"10 %\\r20 %\\rdone\\n\");");
        Assert.Equal(ExitCode.Passed, (await trial.RunAsync("--save")).Code);
        string first = File.ReadAllText(trial.File);
        var outputs = trial.Saved.Cell("c1").Outputs;
        Assert.Equal(["stream", "stream", "execute_result"], outputs.Select(o => o!["output_type"]!.GetValue<string>()));
        Assert.Equal("ab\n", Multiline.Join(outputs[0]!["text"]));
        Assert.Equal("42", Multiline.Join(outputs[2]!["data"]!["text/plain"]));
        Assert.Equal("3 of 3", Multiline.Join(Assert.Single(trial.Saved.Cell("c2").Outputs)!["data"]!["text/plain"]));
        Assert.Equal("done\n", Multiline.Join(Assert.Single(trial.Saved.Cell("c3").Outputs)!["text"]));
        Assert.Equal(ExitCode.Passed, (await trial.RunAsync("--save")).Code);
        Assert.Equal(first, File.ReadAllText(trial.File));
    }

    [Fact]
    public async Task Without_save_the_notebook_stays_as_it_is()
    {
        using var trial = new TempNotebook("1 + 1");
        string before = File.ReadAllText(trial.File);
        await trial.RunAsync();
        Assert.Equal(before, File.ReadAllText(trial.File));
    }

    [Fact]
    public async Task The_last_line_says_what_to_open_and_the_page_is_there()
    {
        using var trial = new TempNotebook("Console.WriteLine(\"seen\");");
        var (_, text) = await trial.RunAsync("--html", "out", "--trx", "r/run.trx");
        Assert.Equal("Open out/trial.html", text.TrimEnd().Split('\n')[^1]);
        Assert.Contains("seen", File.ReadAllText(Path.Combine(trial.Folder, "out", "trial.html")), StringComparison.Ordinal);
        var counters = XDocument.Load(Path.Combine(trial.Folder, "r", "run.trx")).Descendants().Single(e => e.Name.LocalName == "Counters");
        Assert.Equal("1", counters.Attribute("passed")!.Value);
    }

    [Theory]
    [InlineData("false", "true", ExitCode.Passed)]
    [InlineData("true", "true", ExitCode.Passed)]
    [InlineData("false", "false", ExitCode.Failed)]
    public async Task An_exercise_is_judged_by_its_solution_and_its_cell_keeps_the_learner_s_result(string stub, string solution, int expected)
    {
        using var trial = new TempNotebook();
        var notebook = Notebook.Empty();
        notebook.Add(CellKind.Code, "plumbing", $$$"""
            void Judge(bool passed) => Microsoft.DotNet.Interactive.Kernel.display(new Shown(passed));
            record Shown(bool Passed);
            Microsoft.DotNet.Interactive.Formatting.Formatter.Register(typeof(Shown), (o, w) => w.Write("{\"kind\":\"exercise\",\"name\":\"exercise-1\",\"passed\":" + (((Shown)o).Passed ? "true" : "false") + ",\"message\":\"m\"}"), "{{{Result}}}");
            Microsoft.DotNet.Interactive.Formatting.Formatter.SetPreferredMimeTypesFor(typeof(Shown), "{{{Result}}}");
            """);
        notebook.Add(CellKind.Code, "stub", $"bool answer = {stub};", "stub", "exercise-1");
        notebook.Add(CellKind.Code, "check", "Judge(answer);", "check", "exercise-1");
        notebook.Add(CellKind.Code, "solution", $"answer = {solution};", "solution", "exercise-1");
        notebook.Save(trial.File);
        var (code, _) = await trial.RunAsync("--save");
        Assert.Equal(expected, code);
        Assert.Equal(stub == "true", Assert.IsType<ExerciseRecord>(Assert.Single(UnitResults.Of(trial.Saved))).Passed);
    }

    [Fact]
    public async Task The_working_folder_is_the_notebook_s_own()
    {
        using var trial = new TempNotebook("Console.Write(System.IO.Path.GetFileName(Environment.CurrentDirectory));");
        await Command.RunAsync(Path.GetTempPath(), "run", trial.File, "--save");
        Assert.Equal(Path.GetFileName(trial.Folder), trial.Printed("c1"));
    }

    [Fact]
    public async Task Help_names_the_commands_and_the_exit_codes()
    {
        var (code, text) = await Command.RunAsync(Command.Collection, "--help");
        Assert.Equal(ExitCode.Passed, code);
        foreach (string word in new[] { "run", "list", "status", "new", "0 all passed", "3 timeout" }) Assert.Contains(word, text, StringComparison.Ordinal);
    }
}
