using System.Globalization;

namespace Cairn.Kernel.Tests;

public sealed class OutputTests : IDisposable
{
    private readonly Notebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Fact]
    public async Task Text_errors_and_displays_come_in_the_order_in_which_they_were_made()
    {
        await notebook.Run("Console.Write(\"a\"); Console.Error.Write(\"b\"); Console.Write(\"c\"); display(\"d\"); Console.Write(\"e\"); 5");
        Assert.Equal(["out a", "err b", "out c", "show d", "out e", "value 5"], notebook.Outputs.Select(Describe));
    }

    [Fact]
    public async Task Text_of_a_background_task_goes_to_the_cell_that_started_it()
    {
        var first = new List<string>();
        using var session = new NotebookSession();
        await session.ExecuteAsync(new CellRequest("var go = new TaskCompletionSource(); var late = Task.Run(async () => { await go.Task; Console.Write(\"late\"); Console.Out.Flush(); });", "cell 1"),
            o => first.Add(Describe(o)));
        var second = new List<string>();
        await session.ExecuteAsync(new CellRequest("go.SetResult(); await late; Console.Write(\"second\");", "cell 2"), o => second.Add(Describe(o)));
        Assert.Equal(["out late"], first);
        Assert.Equal(["out second"], second);
    }

    [Fact]
    public async Task A_display_can_be_updated_also_from_a_later_cell()
    {
        await notebook.Run("var shown = display(\"one\");");
        var display = Assert.IsType<DisplayOutput>(Assert.Single(notebook.Outputs));
        await notebook.Run("shown.Update(\"two\");");
        var update = Assert.IsType<DisplayUpdateOutput>(Assert.Single(notebook.Outputs));
        Assert.Equal("two", update.Data.PlainText);
        Assert.Equal(display.DisplayId, update.DisplayId);
    }

    [Fact]
    public async Task Display_ids_count_up_and_are_the_same_in_every_run()
    {
        await notebook.Run("display(1); display(2);");
        Assert.Equal(["display-1", "display-2"], notebook.Outputs.OfType<DisplayOutput>().Select(d => d.DisplayId));
    }

    [Theory]
    [InlineData("new { A = 1 }")]
    [InlineData("HTML(\"<b>1</b>\")")]
    [InlineData("new Microsoft.DotNet.Interactive.Formatting.LaTeXString(\"x\")")]
    [InlineData("(object)null")]
    [InlineData("3.5")]
    [InlineData("\"text\"")]
    public async Task Every_value_has_a_plain_form(string code) => Assert.NotEmpty(await notebook.Value(code));

    [Theory]
    [InlineData("1;")]
    [InlineData("Console.Error.Flush()")]
    [InlineData("await Task.Delay(1)")]
    [InlineData("int x = 3;")]
    public async Task What_has_no_value_shows_none(string code)
    {
        Assert.Equal(CellStatus.Ok, (await notebook.Run(code == "1;" ? "Math.Abs(1);" : code)).Status);
        Assert.Empty(notebook.Outputs);
    }

    [Fact]
    public async Task A_JSON_form_arrives_as_JSON_with_its_keys_in_order()
    {
        await notebook.Run("\"{\\\"b\\\":1,\\\"a\\\":2.50}\".DisplayAs(\"application/vnd.cairn.result+json\");");
        Assert.Equal("{\"b\":1,\"a\":2.50}", notebook.Outputs.OfType<DisplayOutput>().Single().Data["application/vnd.cairn.result+json"]!.ToJsonString());
    }

    [Fact]
    public async Task A_hundred_megabytes_of_text_are_cut_and_counted()
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        await notebook.Run("var line = new string('x', 999); for (int i = 0; i < 100_000; i++) Console.WriteLine(line);");
        var streams = notebook.Outputs.OfType<StreamOutput>().ToList();
        Assert.Equal(1_000_000, streams.Where(s => !s.IsError).Sum(s => s.Text.Length));
        Assert.Contains("99,000,000 more characters were left out", streams[^1].Text);
        // The million characters kept are 2 MB; 20 MB leave room for the compiler, and none for 100 MB of text.
        Assert.True(GC.GetTotalMemory(forceFullCollection: true) - before < 20_000_000);
    }

    [Fact]
    public async Task Cells_write_numbers_alike_in_every_culture()
    {
        var machine = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            using var german = new Notebook();
            Assert.Equal("0.5", await german.Value("0.5"));
            Assert.Equal("1.50", await german.Text("Console.Write($\"{1.5:F2}\");"));
        }
        finally
        {
            CultureInfo.CurrentCulture = machine;
        }
    }

    [Fact]
    public async Task A_formatter_registered_by_a_cell_is_used()
    {
        await notebook.Run("using Microsoft.DotNet.Interactive.Formatting;\nclass Spin { }\nFormatter.Register<Spin>(s => \"<i>up</i>\", \"text/html\");\nFormatter.Register<Spin>(s => \"up\");");
        await notebook.Run("new Spin()");
        var data = notebook.Outputs.OfType<DisplayOutput>().Single().Data;
        Assert.Equal("<i>up</i>", data.Text("text/html"));
        Assert.Equal("up", data.PlainText);
    }

    [Fact]
    public async Task A_type_that_brings_its_own_attribute_is_shown_in_all_its_forms()
    {
        await notebook.Run(
            """
            class TypeFormatterSourceAttribute : Attribute { public TypeFormatterSourceAttribute(Type t) { FormatterSourceType = t; } public Type FormatterSourceType { get; } public string[] PreferredMimeTypes { get; set; } }
            class Form { public string MimeType { get; set; } public bool Format(object o, System.IO.TextWriter w) { w.Write("as " + MimeType); return true; } }
            class Source { public IEnumerable<object> CreateTypeFormatters() { yield return new Form { MimeType = "image/svg+xml" }; yield return new Form { MimeType = "text/plain" }; } }
            [TypeFormatterSource(typeof(Source), PreferredMimeTypes = new[] { "image/svg+xml", "text/plain" })] class Figure { }
            """);
        await notebook.Run("new Figure()");
        var data = notebook.Outputs.OfType<DisplayOutput>().Single().Data;
        Assert.Equal(["image/svg+xml", "text/plain"], data.Entries.Select(e => e.Key));
        Assert.Equal("as image/svg+xml", data.Text("image/svg+xml"));
    }

    private static string Describe(CellOutput output) => output switch
    {
        StreamOutput s => (s.IsError ? "err " : "out ") + s.Text,
        DisplayOutput { IsResult: true } d => "value " + d.Data.PlainText,
        DisplayOutput d => "show " + d.Data.PlainText,
        _ => output.ToString(),
    };
}
