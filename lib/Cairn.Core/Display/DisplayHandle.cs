namespace Cairn.Core;

/// <summary>A value that was shown and can be shown anew in its place.</summary>
public sealed class DisplayHandle
{
    private readonly object? displayed;

    internal DisplayHandle(object? displayed) => this.displayed = displayed;

    /// <summary>Shows another value of the same type in place of the first; outside a notebook it does nothing.</summary>
    public void Update(object value) => NotebookBridge.Update(displayed, value);
}
