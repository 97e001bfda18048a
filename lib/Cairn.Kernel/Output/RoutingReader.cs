namespace Cairn.Kernel.Output;

/// <summary>Standard input of the process: cells have no keyboard, and say so instead of waiting for one.</summary>
internal sealed class RoutingReader(TextReader original) : TextReader
{
    public override int Peek() => Allowed().Peek();

    public override int Read() => Allowed().Read();

    public override int Read(char[] buffer, int index, int count) => Allowed().Read(buffer, index, count);

    public override string? ReadLine() => Allowed().ReadLine();

    public override string ReadToEnd() => Allowed().ReadToEnd();

    private TextReader Allowed() => CellSink.Current is null
        ? original
        : throw new InvalidOperationException("A cell of this session has no keyboard: set the value in the cell instead of reading it from the console.");
}
