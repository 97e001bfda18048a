namespace Cairn.Kernel.Tests;

public sealed class StateTests : IDisposable
{
    private readonly Notebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Fact]
    public async Task A_variable_lives_on_in_the_next_cell()
    {
        await notebook.Run("int x = 20;");
        Assert.Equal("42", await notebook.Value("x * 2 + 2"));
    }

    [Fact]
    public async Task A_later_declaration_hides_an_earlier_one()
    {
        await notebook.Run("int x = 1;");
        await notebook.Run("string x = \"one\";");
        Assert.Equal("one", await notebook.Value("x"));
        Assert.Equal(["x"], notebook.Session.Variables.Select(v => v.Name));
    }

    [Fact]
    public async Task Functions_types_and_usings_live_on()
    {
        await notebook.Run("using System.Globalization;\nrecord Point(double X, double Y);\nstatic double Length(this Point p) => Math.Sqrt(p.X * p.X + p.Y * p.Y);");
        Assert.Equal("5.00", await notebook.Value("new Point(3, 4).Length().ToString(\"F2\", CultureInfo.InvariantCulture)"));
    }

    [Fact]
    public async Task A_cell_of_usings_alone_does_nothing_and_counts()
    {
        Assert.Equal(CellStatus.Ok, (await notebook.Run("using System.IO;")).Status);
        Assert.Equal("a.txt", await notebook.Value("Path.GetFileName(\"/b/a.txt\")"));
    }

    [Fact]
    public async Task An_empty_cell_and_a_cell_of_comments_do_nothing()
    {
        Assert.Equal(CellStatus.Ok, (await notebook.Run("")).Status);
        Assert.Equal(CellStatus.Ok, (await notebook.Run("// nothing\n")).Status);
        Assert.Empty(notebook.Outputs);
        Assert.Equal("2", await notebook.Value("1 + 1"));
    }

    [Fact]
    public async Task Variables_set_before_an_exception_are_kept()
    {
        await notebook.Error("int a = 7; int b = int.Parse(\"no number\"); int c = 9;");
        Assert.Equal("(7, 0, 0)", await notebook.Value("$\"({a}, {b}, {c})\""));
    }

    [Fact]
    public async Task A_cell_that_does_not_compile_changes_nothing()
    {
        await notebook.Run("int x = 5;");
        await notebook.Error("int x = 6; int y = unknown;");
        Assert.Equal("5", await notebook.Value("x"));
    }

    [Fact]
    public async Task Await_at_the_top_level_continues_on_the_same_thread()
    {
        await notebook.Run("int before = Environment.CurrentManagedThreadId; await Task.Delay(5); await Task.Run(() => 1); int after = Environment.CurrentManagedThreadId;");
        Assert.Equal("True", await notebook.Value("before == after"));
    }

    [Fact]
    public async Task Blocking_on_a_task_that_awaits_does_not_deadlock()
    {
        await notebook.Run("async Task<int> Slow() { for (int i = 0; i < 3; i++) await Task.Delay(1); return 3; }");
        Assert.Equal("3", await notebook.Value("Slow().Result"));
    }

    [Fact]
    public async Task Deep_recursion_has_a_big_stack()
    {
        // 100 000 frames of at least 64 bytes do not fit into the 1.5 MiB that a thread has by default.
        await notebook.Run("int Depth(int n) { Span<long> pad = stackalloc long[8]; pad[n % 8] = n; return n == 0 ? 0 : 1 + Depth(n - 1) + (int)(pad[0] - pad[0]); }");
        Assert.Equal("50000", await notebook.Value("Depth(50000)"));
    }

    [Fact]
    public async Task Two_hundred_cells_keep_their_order_and_their_state()
    {
        await notebook.Run("int sum = 0;");
        for (int i = 1; i <= 200; i++) await notebook.Run($"int v{i} = {i}; sum += v{i};");
        Assert.Equal("20100", await notebook.Value("sum")); // 200 · 201 / 2
        Assert.Equal(201, notebook.Session.Variables.Count);
    }

    [Fact]
    public async Task Two_sessions_do_not_see_each_other()
    {
        using var other = new Notebook();
        await notebook.Run("int mine = 1;");
        Assert.Equal("CompilationError", (await other.Error("mine")).Name);
    }

    [Fact]
    public async Task Pointers_and_platform_calls_work() =>
        Assert.Equal("7", await notebook.Value("int F() { unsafe { int x = 7; int* p = &x; return *p; } }\nF()"));

    [Fact]
    public async Task Libraries_of_the_runtime_need_no_reference()
    {
        string[] uses =
        [
            "System.Text.Json.JsonSerializer.Serialize(1)", "System.Xml.Linq.XElement.Parse(\"<a/>\").Name.LocalName", "new System.Net.Http.HttpClient() != null",
            "System.Text.RegularExpressions.Regex.IsMatch(\"a\", \"a\")", "System.Numerics.Vector3.One.X", "System.Collections.Immutable.ImmutableArray.Create(1).Length",
            "System.Linq.Expressions.Expression.Constant(1).Type.Name", "System.Threading.Channels.Channel.CreateUnbounded<int>() != null",
            "System.IO.Compression.CompressionLevel.Fastest", "System.Diagnostics.Process.GetCurrentProcess().Id > 0", "((dynamic)3) + 4", "System.Data.DbType.Int32",
        ];
        foreach (string use in uses) Assert.NotEmpty(await notebook.Value(use));
    }
}
