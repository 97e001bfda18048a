using System.Runtime;

namespace Cairn.Core;

/// <summary>Runs code that may never end, and stops it after a time limit.</summary>
internal static class LimitedRun
{
    /// <summary>What ended the run: null where it came to its end, <see cref="TimeoutException"/> where it was stopped, else what it threw.</summary>
    public static Exception? Run(Action body, TimeSpan limit)
    {
        using var stop = new CancellationTokenSource();
        Exception? error = null;
        var thread = new Thread(() => error = Catch(body, stop.Token)) { IsBackground = true, Name = "exercise" };
        thread.Start();
        bool ended = false;
        try
        {
            ended = thread.Join(limit);
        }
        finally
        {
            // Also when the cell itself is stopped while it waits here.
            if (!ended) stop.Cancel();
        }
        if (ended) return error;
        thread.Join(TimeSpan.FromSeconds(2));
        return new TimeoutException();
    }

    private static Exception? Catch(Action body, CancellationToken stop)
    {
        try
        {
#pragma warning disable SYSLIB0046 // There is no other way to stop a learner's endless loop, and what it leaves behind is the learner's own.
            ControlledExecution.Run(body, stop);
#pragma warning restore SYSLIB0046
            return null;
        }
        catch (Exception e)
        {
            return e;
        }
    }
}
