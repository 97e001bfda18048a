using System.Globalization;

namespace Cairn.Kernel.Tests;

/// <summary>A session under test: cells are named "cell 1", "cell 2"... and their outputs are kept.</summary>
internal sealed class Notebook : IDisposable
{
    private readonly NotebookSession session;
    private int count;
    private Action? onText;

    public Notebook(SessionOptions? options = null) => session = new NotebookSession(options);

    public List<CellOutput> Outputs { get; } = [];

    public NotebookSession Session => session;

    public async Task<CellOutcome> Run(string code, CancellationToken stop = default)
    {
        lock (Outputs) Outputs.Clear();
        return await session.ExecuteAsync(new CellRequest(code, string.Create(CultureInfo.InvariantCulture, $"cell {++count}")), Keep, stop);
    }

    /// <summary>Runs a cell that must succeed and returns the plain text of its value.</summary>
    public async Task<string> Value(string code)
    {
        var outcome = await Run(code);
        Assert.True(outcome.Status == CellStatus.Ok, string.Join('\n', outcome.Error?.Traceback ?? []));
        return Outputs.OfType<DisplayOutput>().Single(d => d.IsResult).Data.PlainText;
    }

    /// <summary>Runs a cell that must succeed and returns what it wrote.</summary>
    public async Task<string> Text(string code)
    {
        var outcome = await Run(code);
        Assert.True(outcome.Status == CellStatus.Ok, string.Join('\n', outcome.Error?.Traceback ?? []));
        return string.Concat(Outputs.OfType<StreamOutput>().Select(s => s.Text));
    }

    /// <summary>Runs a cell that must fail and returns its error.</summary>
    public async Task<ErrorOutput> Error(string code)
    {
        var outcome = await Run(code);
        Assert.Equal(CellStatus.Error, outcome.Status);
        Assert.Same(outcome.Error, Outputs.OfType<ErrorOutput>().Single());
        return outcome.Error!;
    }

    /// <summary>Runs a cell and stops it as soon as it says that it runs.</summary>
    public async Task<CellOutcome> RunAndStop(string code)
    {
        using var stop = new CancellationTokenSource();
        onText = () => _ = stop.CancelAsync();
        try { return await Run("Console.WriteLine(\"running\");" + code, stop.Token); }
        finally { onText = null; }
    }

    public void Dispose() => session.Dispose();

    private void Keep(CellOutput output)
    {
        lock (Outputs) Outputs.Add(output);
        if (output is StreamOutput) onText?.Invoke();
    }
}
