using Microsoft.DotNet.Interactive.Events;

namespace Microsoft.DotNet.Interactive;

/// <summary>Hands each event to every subscriber, on the thread that publishes it.</summary>
internal sealed class EventStream : IObservable<KernelEvent>
{
    private IObserver<KernelEvent>[] observers = [];

    public IDisposable Subscribe(IObserver<KernelEvent> observer)
    {
        Change(all => [.. all, observer]);
        return new Subscription(this, observer);
    }

    public void Publish(KernelEvent kernelEvent)
    {
        foreach (var observer in Volatile.Read(ref observers))
            observer.OnNext(kernelEvent);
    }

    private void Change(Func<IObserver<KernelEvent>[], IObserver<KernelEvent>[]> change)
    {
        lock (this) Volatile.Write(ref observers, change(observers));
    }

    private sealed class Subscription(EventStream stream, IObserver<KernelEvent> observer) : IDisposable
    {
        public void Dispose() => stream.Change(all => [.. all.Where(o => o != observer)]);
    }
}
