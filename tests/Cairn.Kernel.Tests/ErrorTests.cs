namespace Cairn.Kernel.Tests;

/// <summary>Errors in the reader's words: approved texts, because here the rendering itself is what is promised.</summary>
public sealed class ErrorTests : IDisposable
{
    private readonly Notebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Fact]
    public async Task A_compile_error_names_cell_line_and_place()
    {
        var error = await notebook.Error("int one = 1;\nvar x = foo + 1;");
        Assert.Equal("CompilationError", error.Name);
        Assert.Equal("The name 'foo' does not exist in the current context", error.Message);
        Assert.Equal(
            """
            cell 1, line 2: CS0103: The name 'foo' does not exist in the current context
                var x = foo + 1;
                        ^~~
            """, Text(error), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task An_exception_names_the_lines_of_every_cell_on_its_way()
    {
        await notebook.Run("int Half(int n)\n{\n    if (n % 2 == 1) throw new ArgumentException(\"odd\");\n    return n / 2;\n}");
        var error = await notebook.Error("int a = Half(4);\nint b = Half(3);");
        Assert.Equal("ArgumentException", error.Name);
        Assert.Equal("odd", error.Message);
        Assert.Equal(
            """
            ArgumentException: odd
            cell 1, line 3, in Half
                    if (n % 2 == 1) throw new ArgumentException("odd");
                                    ^
            cell 2, line 2
                int b = Half(3);
                        ^
            """, Text(error), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Library_frames_are_cut_and_counted()
    {
        var error = await notebook.Error("\nint.Parse(\"x\");");
        Assert.Equal("FormatException", error.Name);
        Assert.Equal("cell 1, line 2", error.Traceback[1]);
        Assert.Matches(@"^\.\.\. \d+ library frames? left out$", error.Traceback[^1]);
    }

    [Fact]
    public async Task Inner_exceptions_follow_with_their_own_lines()
    {
        var error = await notebook.Error("void F() => throw new TimeoutException(\"inside\");\ntry { F(); } catch (Exception e) { throw new ApplicationException(\"outside\", e); }");
        Assert.Equal("ApplicationException: outside", error.Traceback[0]);
        Assert.Contains("caused by TimeoutException: inside", error.Traceback);
        Assert.Contains("cell 1, line 1, in F", error.Traceback);
    }

    [Theory]
    [InlineData("async Task F() { await Task.Yield(); throw new Exception(\"e\"); }\nawait F();", "cell 1, line 1, in F")]
    [InlineData("class P { public void M() { throw new Exception(\"e\"); } }\nnew P().M();", "cell 1, line 1, in P.M")]
    [InlineData("class P { public P() { throw new Exception(\"e\"); } }\nnew P();", "cell 1, line 1, in new P")]
    [InlineData("Func<int> f = () => throw new Exception(\"e\");\nf();", "cell 1, line 1, in a lambda")]
    [InlineData("IEnumerable<int> G() { yield return 1; throw new Exception(\"e\"); }\nG().Count();", "cell 1, line 1, in G")]
    public async Task Functions_have_the_names_that_the_reader_gave_them(string code, string frame) =>
        Assert.Contains(frame, (await notebook.Error(code)).Traceback);

    [Fact]
    public async Task No_compiler_made_name_and_no_path_is_shown()
    {
        var error = await notebook.Error("var r = new[] { 1, 0 }.Select(async i => { await Task.Yield(); return 1 / i; }).ToList();\nawait Task.WhenAll(r);");
        string text = Text(error);
        Assert.DoesNotContain("Submission#", text);
        Assert.DoesNotContain("<", text);
        Assert.DoesNotContain(Environment.CurrentDirectory, text);
    }

    [Fact]
    public async Task A_failed_check_says_only_what_it_has_to_say()
    {
        var error = await notebook.Error("class CheckFailedException : Exception { public CheckFailedException(string m) : base(m) { } }\nthrow new CheckFailedException(\"✗ h = 0.7\\n  Was it divided by Z?\");");
        Assert.Equal(["✗ h = 0.7", "  Was it divided by Z?"], error.Traceback);
    }

    [Theory]
    [InlineData("File.Exists(\"a\")", "Hint: File is in System.IO. Add at the top of the cell: using System.IO;")]
    [InlineData("Stopwatch w = null;", "Hint: Stopwatch is in System.Diagnostics. Add at the top of the cell: using System.Diagnostics;")]
    [InlineData("namespace A { }", "Hint: a cell cannot declare a namespace. Declare the types without one.")]
    public async Task Beginners_errors_come_with_a_remedy(string code, string hint) =>
        Assert.Equal(hint, (await notebook.Error(code)).Traceback[^1]);

    [Fact]
    public async Task A_cell_run_twice_shows_the_lines_of_the_run_that_failed()
    {
        using var session = new NotebookSession();
        await session.ExecuteAsync(new CellRequest("int F() => throw new Exception(\"old\");", "cell 1"), _ => { });
        await session.ExecuteAsync(new CellRequest("int F() => throw new Exception(\"new\");", "cell 1"), _ => { });
        var outcome = await session.ExecuteAsync(new CellRequest("F()", "cell 2"), _ => { });
        Assert.Contains("    int F() => throw new Exception(\"new\");", outcome.Error!.Traceback);
    }

    [Fact]
    public async Task Reading_the_keyboard_is_an_error_and_not_an_endless_wait() =>
        Assert.Contains("no keyboard", (await notebook.Error("Console.ReadLine()")).Message);

    [Fact]
    public async Task An_exception_that_nobody_awaits_ends_no_process()
    {
        await notebook.Run("async void Lost() { await Task.Delay(1).ConfigureAwait(true); throw new Exception(\"lost\"); }\nLost(); System.Threading.Thread.Sleep(100);");
        Assert.Contains("lost", string.Concat(notebook.Outputs.OfType<StreamOutput>().Where(s => s.IsError).Select(s => s.Text)));
    }

    private static string Text(ErrorOutput error) => string.Join('\n', error.Traceback);
}
