using Cairn.Notebooks;

namespace Cairn.Cli.Tests;

public class BadInputTests
{
    [Theory]
    [InlineData("this is no json", "JSON")]
    [InlineData("{\"cells\": [], \"metadata\": {", "JSON")]
    [InlineData("{\"a\": 1}", "notebook")]
    [InlineData("{\"worksheets\": [], \"metadata\": {}, \"nbformat\": 3, \"nbformat_minor\": 0}", "nbconvert")]
    public async Task A_file_that_is_no_notebook_is_named_with_the_remedy_and_is_left_alone(string content, string word)
    {
        using var trial = new TempNotebook();
        File.WriteAllText(trial.File, content);
        var (code, text) = await trial.RunAsync("--save");
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("trial.ipynb", text, StringComparison.Ordinal);
        Assert.Contains(word, text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(content, File.ReadAllText(trial.File));
        Assert.Single(text.Trim().Split('\n'));
    }

    [Fact]
    public async Task A_missing_file_is_answered_with_the_names_near_it()
    {
        using var trial = new TempNotebook("1");
        var (code, text) = await Command.RunAsync(trial.Folder, "run", "tril.ipynb");
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("trial.ipynb", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { "run" }, "--all")]
    [InlineData(new[] { "run", "a", "--all" }, "one of the two")]
    [InlineData(new[] { "run", "a", "--profile", "slow" }, "quick")]
    [InlineData(new[] { "run", "a", "--jobs", "0" }, "1 to 64")]
    [InlineData(new[] { "run", "a", "--timeout", "-1" }, "above 0")]
    [InlineData(new[] { "runn" }, "runn")]
    public async Task A_wrong_command_line_says_what_is_right(string[] arguments, string words)
    {
        var (code, text) = await Command.RunAsync(Command.Collection, arguments);
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains(words, text, StringComparison.Ordinal);
    }

    public static TheoryData<string, string[], int, string> Ends => new()
    {
        { "#r \"nowhere/Nothing.dll\"", [], ExitCode.Failed, "nowhere/Nothing.dll" },
        { "throw new InvalidOperationException(\"the reason\");", [], ExitCode.Failed, "the reason" },
        { "Console.WriteLine(\"kept\"); while (true) { }", ["--timeout", "6"], ExitCode.Crashed, "longer than 6 s" },
        { "Console.WriteLine(\"kept\"); Environment.Exit(7);", [], ExitCode.Crashed, "exit code 7" },
        { "Console.WriteLine(\"kept\"); Environment.Exit(0);", [], ExitCode.Crashed, "exit code 0" },
        { "Console.WriteLine(\"kept\"); int F(int n) => F(n + 1) + 1; F(0)", [], ExitCode.Crashed, "overflowed the stack" },
        { "Console.WriteLine(\"kept\"); System.Threading.Thread.Sleep(500); Environment.FailFast(\"last words\");", [], ExitCode.Crashed, "last words" },
        { "Console.WriteLine(\"kept\"); var line = new string('x', 99); for (int i = 0; i < 1_000_000; i++) Console.WriteLine(line);", [], ExitCode.Failed, "100,000 characters" },
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task A_bad_end_is_one_sentence_with_its_code_and_the_partial_file_is_saved(string cell, string[] options, int expected, string words)
    {
        using var trial = new TempNotebook("Console.WriteLine(\"first\");", cell, "Console.WriteLine(\"last\");");
        var (code, text) = await trial.RunAsync(["--save", .. options]);
        Assert.Equal(expected, code);
        string sentence = Assert.Single(text.Split('\n'), line => line.StartsWith('✗'));
        Assert.Contains("trial, cell 2 (c2)", sentence, StringComparison.Ordinal);
        Assert.Contains(words, sentence, StringComparison.Ordinal);
        Assert.Equal("first\n", trial.Printed("c1"));
        Assert.Equal(cell.Contains("kept", StringComparison.Ordinal), trial.Printed("c2").StartsWith("kept", StringComparison.Ordinal));
        Assert.Equal(cell, trial.Saved.Cell("c2").Source);
        Assert.Null(trial.Saved.Cell("c3").ExecutionCount);
    }

    [Fact]
    public async Task What_a_runaway_has_printed_is_stored_up_to_the_limit_only()
    {
        using var trial = new TempNotebook("for (int i = 0; i < 1_000_000; i++) Console.WriteLine(new string('x', 99));");
        await trial.RunAsync("--save");
        Assert.InRange(new FileInfo(trial.File).Length, 50_000, 150_000);
    }

    [Fact]
    public async Task A_crash_is_one_unit_s_failure_and_the_worst_code_wins()
    {
        using var trial = new TempNotebook("Environment.Exit(1);");
        File.Copy(trial.File, Path.Combine(trial.Folder, "other.ipynb"));
        var other = Notebook.Load(Path.Combine(trial.Folder, "other.ipynb"));
        other.Cells[0].Source = "Console.WriteLine(\"fine\");";
        other.Save(Path.Combine(trial.Folder, "other.ipynb"));
        var (code, text) = await Command.RunAsync(trial.Folder, "run", "trial.ipynb", "other.ipynb", "--jobs", "2");
        Assert.Equal(ExitCode.Crashed, code);
        Assert.Contains("1 of 2 units passed", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_keep_going_the_cells_after_a_failure_run()
    {
        using var trial = new TempNotebook("throw new Exception(\"one\");", "Console.WriteLine(\"two\");");
        var (code, _) = await trial.RunAsync("--keep-going", "--save");
        Assert.Equal(ExitCode.Failed, code);
        Assert.Equal("two\n", trial.Printed("c2"));
    }

    [Fact]
    public async Task Text_written_past_the_session_does_not_disturb_the_run()
    {
        using var trial = new TempNotebook("using (var raw = Console.OpenStandardOutput()) raw.Write(System.Text.Encoding.UTF8.GetBytes(\"{\\\"is\\\":\\\"done\\\"}\\n\"));", "Console.WriteLine(\"after\");");
        var (code, _) = await trial.RunAsync("--save");
        Assert.Equal(ExitCode.Passed, code);
        Assert.Equal("after\n", trial.Printed("c2"));
    }
}
