using System.Diagnostics;
using System.Globalization;
using Cairn.Kernel.Errors;
using Cairn.Kernel.Magic;
using Cairn.Kernel.Output;
using Cairn.Kernel.Running;
using Cairn.Kernel.Scripting;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Cairn.Kernel;

/// <summary>Runs one cell from its first line to its last, on the thread that calls it.</summary>
internal sealed class CellEngine(ScriptChain chain, CellSources sources, CellSink sink, KernelInvocationContext context, string workingDirectory, CancellationToken stop)
{
    public CellSink Sink => sink;

    public string WorkingDirectory => workingDirectory;

    public IReadOnlyList<SessionVariable> Variables => Scripting.Variables.Of(chain);

    /// <summary>True where the cell asked for its time.</summary>
    public bool IsTimed { get; set; }

    /// <summary>How many files are being imported inside one another.</summary>
    public int ImportDepth { get; set; }

    private string CellName { get; set; } = "";

    /// <summary>Runs the cell and puts out the error in which it ended, if any.</summary>
    public CellOutcome Run(CellRequest cell)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            RunParts(cell.Code, cell.Name);
            return new CellOutcome(CellStatus.Ok, null);
        }
        catch (Exception) when (stop.IsCancellationRequested)
        {
            return Failed(CellStatus.Stopped, Stops.Landed);
        }
        catch (CellFailure failure)
        {
            return Failed(CellStatus.Error, failure.Error);
        }
        catch (Exception exception)
        {
            return Failed(CellStatus.Error, RuntimeErrors.Describe(exception, sources));
        }
        finally
        {
            if (IsTimed) Listings.Elapsed(this, Stopwatch.GetElapsedTime(start));
        }
    }

    /// <summary>Runs a text of code and magic commands.</summary>
    public void RunParts(string text, string name)
    {
        string outer = CellName;
        CellName = name;
        foreach (var part in CellParser.Parse(text))
        {
            stop.ThrowIfCancellationRequested();
            if (part is MagicPart magic) Magics.Run(magic, this);
            else RunCode(((CodePart)part).Code, name);
        }
        CellName = outer;
    }

    /// <summary>Runs C# and shows the value of its last expression.</summary>
    public void RunCode(string code, string name)
    {
        var source = sources.Add(name, code);
        var compiled = chain.Compile(code, source, stop);
        foreach (string note in chain.TakeNotes()) sink.Write(isError: true, note + "\n");
        StopRegion.Run(() =>
        {
            object? value = new CellPump(() => sink.IsBusy, ReportLost, stop).Run(() => chain.Start(compiled));
            if (value is not DisplayedValue && (value is not null || compiled.HasValue()))
                context.Publish(new ReturnValueProduced(value, context.Command, FormattedValue.CreateManyFromObject(value)));
        }, () => sink.IsBusy, stop);
    }

    /// <summary>An error at a magic command.</summary>
    public CellFailure Failure(string name, MagicPart part, string message) =>
        new(name, message, string.Create(CultureInfo.InvariantCulture, $"{CellName}, line {part.Line + 1}: {message}"));

    private void ReportLost(Exception lost) =>
        sink.Write(isError: true, string.Join('\n', RuntimeErrors.Describe(lost, sources).Traceback.Prepend("An exception that nobody awaits:")) + "\n");

    private CellOutcome Failed(CellStatus status, ErrorOutput error)
    {
        sink.Emit(error);
        return new CellOutcome(status, error);
    }
}
