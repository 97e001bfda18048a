namespace Cairn.Kernel.Tests;

public sealed class StopTests : IDisposable
{
    private readonly Notebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("System.Threading.Thread.Sleep(100_000);")]
    [InlineData("await Task.Delay(100_000);")]
    [InlineData("double s = 0; for (long i = 0; i < 1_000_000_000_000; i++) s += Math.Sqrt(i);")]
    [InlineData("while (true) Console.Write('x');")]
    [InlineData("while (true) { try { while (true) { } } catch { } }")]
    [InlineData("async Task F() { await Task.Delay(1); while (true) { } }\nF().Wait();")]
    public async Task A_cell_can_be_stopped_three_times_and_keeps_its_variables(string endless)
    {
        await notebook.Run("int kept = 42;");
        for (int time = 0; time < 3; time++)
        {
            var outcome = await notebook.RunAndStop($"int inside{time} = 8;\n" + endless);
            Assert.Equal(CellStatus.Stopped, outcome.Status);
            Assert.Equal("Stopped", outcome.Error!.Name);
            Assert.Contains("kept", outcome.Error.Message);
            Assert.Equal("50", await notebook.Value($"kept + inside{time}"));
        }
    }

    [Fact]
    public async Task A_stop_before_the_start_runs_nothing()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        Assert.Equal(CellStatus.Stopped, (await notebook.Run("Console.WriteLine(1);", stop.Token)).Status);
        Assert.Empty(notebook.Outputs.OfType<StreamOutput>());
    }

    [Fact]
    public async Task A_stop_that_cannot_land_says_so_and_the_session_goes_on()
    {
        using var hasty = new Notebook(new SessionOptions { StopPatience = TimeSpan.FromMilliseconds(300) });
        await hasty.Run("int kept = 1;");
        var outcome = await hasty.RunAndStop("try { try { throw new Exception(); } finally { var end = DateTime.UtcNow.AddSeconds(2); while (DateTime.UtcNow < end) { } } } catch { }");
        Assert.Equal(CellStatus.Stopped, outcome.Status);
        Assert.Contains("goes on", outcome.Error!.Message);
        Assert.Equal("1", await hasty.Value("kept"));
    }
}
