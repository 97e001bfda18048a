using System.Text;

namespace Cairn.Kernel.Output;

/// <summary>The console of the process while sessions exist: text goes to the cell that the calling code belongs to, or else where it went before.</summary>
internal sealed class RoutingWriter(TextWriter original, bool isError) : TextWriter
{
    private static readonly Lock gate = new();
    private static bool installed;

    public override Encoding Encoding => original.Encoding;

    /// <summary>Puts the writers and the reader in place, once a process.</summary>
    public static void Install()
    {
        lock (gate)
        {
            if (installed) return;
            installed = true;
            Console.SetOut(new RoutingWriter(Console.Out, isError: false));
            Console.SetError(new RoutingWriter(Console.Error, isError: true));
            Console.SetIn(new RoutingReader(Console.In));
        }
    }

    public override void Write(char value)
    {
        if (CellSink.Current is { } sink) sink.Write(isError, [value]);
        else original.Write(value);
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (CellSink.Current is { } sink) sink.Write(isError, buffer);
        else original.Write(buffer);
    }

    public override void WriteLine(string? value) => Write((value + NewLine).AsSpan());

    public override void WriteLine() => Write(NewLine.AsSpan());

    public override void Flush()
    {
        if (CellSink.Current is { } sink) sink.Flush();
        else original.Flush();
    }

}
