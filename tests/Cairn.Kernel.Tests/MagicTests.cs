namespace Cairn.Kernel.Tests;

public sealed class MagicTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cairn-kernel-").FullName;
    private readonly Notebook notebook;

    public MagicTests() => notebook = new Notebook(new SessionOptions { WorkingDirectory = folder });

    public void Dispose()
    {
        notebook.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("#!markdown\n# Title\n\ntext", "text/markdown", "# Title\n\ntext")]
    [InlineData("#!html\n<b>x</b>", "text/html", "<b>x</b>")]
    [InlineData("#!javascript\nf()", "text/html", "<script type=\"text/javascript\">f()</script>")]
    [InlineData("#!js\nf()", "text/html", "<script type=\"text/javascript\">f()</script>")]
    public async Task A_language_shows_the_lines_below_it(string code, string mimeType, string shown)
    {
        await notebook.Run(code);
        Assert.Equal(shown, Assert.IsType<DisplayOutput>(Assert.Single(notebook.Outputs)).Data.Text(mimeType));
    }

    [Fact]
    public async Task Languages_and_code_take_turns_in_one_cell()
    {
        await notebook.Run("1 + 1\n#!markdown\n*two*\n#!csharp\n1 + 2");
        Assert.Equal(["2", "*two*", "3"], notebook.Outputs.OfType<DisplayOutput>().Select(d => d.Data.PlainText));
    }

    [Fact]
    public async Task Who_lists_names_and_whos_adds_types_and_values()
    {
        await notebook.Run("double[,] j = new double[2, 2]; string name = \"x\"; List<int> some = [1, 2];");
        await notebook.Run("#!who");
        Assert.Equal("j\nname\nsome", Plain());
        await notebook.Run("#!whos");
        Assert.Equal("Variable  Type       Value\nj         double[,]  [ 0, 0, 0, 0 ]\nname      string     x\nsome      List<int>  [ 1, 2 ]", Plain());
    }

    [Fact]
    public async Task Lsmagic_lists_every_command()
    {
        await notebook.Run("#!lsmagic");
        foreach (string name in new[] { "about", "csharp", "html", "import", "javascript", "lsmagic", "markdown", "set", "time", "who", "whos" })
            Assert.Contains("#!" + name + " ", Plain());
    }

    [Fact]
    public async Task Time_is_shown_last_and_marked_as_different_in_every_run()
    {
        await notebook.Run("#!time\n1 + 1");
        var last = Assert.IsType<DisplayOutput>(notebook.Outputs[^1]);
        Assert.Matches(@"^Wall time: \d+\.\d ms$", last.Data.PlainText);
        Assert.NotNull(last.Data["application/vnd.cairn.elapsed+json"]);
    }

    [Fact]
    public async Task About_says_what_runs_the_cells_and_no_path()
    {
        await notebook.Run("#!about");
        Assert.Matches(@"^Cairn \d+\.\d+\.\d+: C# 14 cells on \.NET 10\.0$", Plain());
    }

    [Theory]
    [InlineData("3", "System.Double 3")]
    [InlineData("true", "System.Boolean True")]
    [InlineData("\"two words\"", "System.String two words")]
    [InlineData("@csharp:source", "System.Int32 7")]
    public async Task Set_makes_a_variable(string value, string expected)
    {
        await notebook.Run("int source = 7;");
        Assert.Equal(expected, await notebook.Value($"#!set --name z --value {value}\n$\"{{z.GetType()}} {{z}}\""));
    }

    [Theory]
    [InlineData("#!tiem", "#!time")]
    [InlineData("#!markdwon\ntext", "#!markdown")]
    public async Task An_unknown_command_names_the_nearest(string code, string nearest)
    {
        var error = await notebook.Error(code);
        Assert.Equal("UnknownMagic", error.Name);
        Assert.Contains(nearest, error.Message);
        Assert.StartsWith("cell 1, line 1: ", error.Traceback[0]);
    }

    [Fact]
    public async Task Another_language_is_refused_by_name() =>
        Assert.Equal("#!fsharp is not available in this session: its cells are C#.", (await notebook.Error("#!fsharp\nlet x = 1")).Message);

    [Fact]
    public async Task Line_numbers_count_the_magic_lines() =>
        Assert.StartsWith("cell 1, line 3: CS0103", (await notebook.Error("#!time\nint a = 1;\nb")).Traceback[0]);

    [Theory]
    [InlineData("lib.csx", "int Triple(int x) => 3 * x;")]
    [InlineData("lib.cs", "int Triple(int x) => 3 * x;")]
    [InlineData("lib.dib", "#!meta\n\n{\"kernelInfo\":{}}\n\n#!csharp\n\nint Triple(int x) => 3 * x;\n\n#!markdown\n\ntext")]
    [InlineData("lib.ipynb", "{\"cells\":[{\"cell_type\":\"markdown\",\"source\":\"x\"},{\"cell_type\":\"code\",\"source\":[\"int Triple(int x)\\n\",\" => 3 * x;\"]}],\"nbformat\":4}")]
    public async Task Import_runs_scripts_and_notebooks(string file, string text)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, file), text);
        Assert.Equal(CellStatus.Ok, (await notebook.Run("#!import " + file)).Status);
        Assert.Equal("21", await notebook.Value("Triple(7)"));
    }

    [Theory]
    [InlineData("page.html", "text/html")]
    [InlineData("notes.md", "text/markdown")]
    [InlineData("code.js", "text/html")]
    public async Task Import_shows_pages_and_texts(string file, string mimeType)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, file), "content");
        await notebook.Run("#!import " + file);
        Assert.Contains("content", Assert.IsType<DisplayOutput>(Assert.Single(notebook.Outputs)).Data.Text(mimeType));
    }

    [Theory]
    [InlineData("lib.ipynb", "not JSON", "not a notebook")]
    [InlineData("lib.txt", "x", "imports ipynb, dib")]
    [InlineData("self.dib", "#!import self.dib", "Does the file import itself?")]
    public async Task Import_says_what_is_wrong_with_a_file(string file, string text, string says)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, file), text);
        Assert.Contains(says, (await notebook.Error("#!import " + file)).Message);
    }

    [Fact]
    public async Task Import_of_a_missing_file_names_the_nearest()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "helper.csx"), "");
        Assert.Contains("The nearest name there is helper.csx.", (await notebook.Error("#!import heplers.csx")).Message);
    }

    [Fact]
    public async Task Load_brings_a_script_in_and_its_errors_name_it()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "tools.csx"), "int Fail()\n    => throw new Exception(\"f\");");
        await notebook.Run("#load \"tools.csx\"");
        Assert.Contains("tools.csx, line 2, in Fail", (await notebook.Error("Fail()")).Traceback);
    }

    private string Plain() => Assert.IsType<DisplayOutput>(Assert.Single(notebook.Outputs)).Data.PlainText;
}
