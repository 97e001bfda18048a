using System.Runtime.ExceptionServices;

namespace TorchSharp.Kernels;

/// <summary>
/// The persistent workers. One job at a time: parts 0 to parts − 1 are claimed one by one by the caller and its helpers. A caller that finds the
/// team busy (another thread's job, or a kernel that calls a kernel) does all its parts itself.
/// </summary>
internal static unsafe class Team
{
    private static readonly List<Worker> Workers = [];
    private static delegate*<void*, int, void> _body;
    private static void* _state;
    private static int _busy, _helpers, _generation, _done;
    private static long _ticket; // generation in the high half, parts not yet claimed in the low half
    private static Exception? _failure;

    /// <summary>The job that is on, as its number; workers wait for it to change.</summary>
    public static int Generation => Volatile.Read(ref _generation);

    /// <summary>Calls body(state, part) once for each part, on at most <paramref name="threads"/> threads, and returns when all are done.</summary>
    public static void Run(delegate*<void*, int, void> body, void* state, int parts, int threads)
    {
        if (parts <= 1 || threads <= 1 || Interlocked.CompareExchange(ref _busy, 1, 0) != 0)
        {
            for (int part = 0; part < parts; part++)
                body(state, part);
            return;
        }
        try
        {
            Share(body, state, parts, Math.Min(threads, parts) - 1);
        }
        finally
        {
            Volatile.Write(ref _busy, 0);
        }
    }

    private static void Share(delegate*<void*, int, void> body, void* state, int parts, int helpers)
    {
        while (Workers.Count < helpers)
            Workers.Add(new Worker(Workers.Count));
        _body = body;
        _state = state;
        (_helpers, _done, _failure) = (helpers, 0, null);
        int job = _generation + 1;
        Volatile.Write(ref _ticket, ((long)job << 32) | (uint)parts);
        Interlocked.Exchange(ref _generation, job);
        for (int i = 0; i < helpers; i++)
            Workers[i].Wake();
        Work(job);
        var wait = default(SpinWait);
        while (Volatile.Read(ref _done) < parts)
            wait.SpinOnce(sleep1Threshold: -1);
        if (_failure is { } failure)
            ExceptionDispatchInfo.Throw(failure);
    }

    /// <summary>What a worker does with a new job.</summary>
    public static void Help(int worker, int job)
    {
        if (worker < Volatile.Read(ref _helpers))
            Work(job);
    }

    private static void Work(int job)
    {
        while (true)
        {
            long ticket = Volatile.Read(ref _ticket);
            int left = (int)ticket;
            if ((int)(ticket >> 32) != job || left == 0)
                return;
            if (Interlocked.CompareExchange(ref _ticket, ticket - 1, ticket) == ticket)
                Do(left - 1);
        }
    }

    private static void Do(int part)
    {
        try
        {
            _body(_state, part);
        }
        catch (Exception e)
        {
            Interlocked.CompareExchange(ref _failure, e, null);
        }
        finally
        {
            Interlocked.Increment(ref _done);
        }
    }
}
