namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Where a formatter writes, and how deep in the value it is.</summary>
public class FormatContext(TextWriter writer) : IDisposable
{
    /// <summary>Where to write.</summary>
    public TextWriter Writer { get; } = writer ?? throw new ArgumentNullException(nameof(writer));

    internal int Depth { get; set; }

    /// <inheritdoc/>
    public void Dispose() => GC.SuppressFinalize(this);
}
