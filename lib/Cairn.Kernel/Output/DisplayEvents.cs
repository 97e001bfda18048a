using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Cairn.Kernel.Output;

/// <summary>Turns the events of the kernel into outputs of the cell that caused them; ids count up from 1 in each session.</summary>
internal sealed class DisplayEvents : IObserver<KernelEvent>
{
    private readonly ConcurrentDictionary<string, string> ids = new();
    private readonly Lock gate = new();

    public void OnNext(KernelEvent value)
    {
        if (value is DisplayEvent shown && CellSink.Current is { } sink && ToOutput(shown) is { } output)
            sink.Show(output);
    }

    public void OnError(Exception error)
    {
    }

    public void OnCompleted()
    {
    }

    private CellOutput? ToOutput(DisplayEvent shown) => shown switch
    {
        DisplayedValueUpdated { ValueId: { } id } => new DisplayUpdateOutput(Bundle(shown), IdOf(id)),
        ReturnValueProduced => new DisplayOutput(Bundle(shown), shown.ValueId is { } id ? IdOf(id) : null, IsResult: true),
        DisplayedValueProduced => new DisplayOutput(Bundle(shown), shown.ValueId is { } id ? IdOf(id) : null, IsResult: false),
        StandardOutputValueProduced => new StreamOutput(IsError: false, TextOf(shown)),
        StandardErrorValueProduced => new StreamOutput(IsError: true, TextOf(shown)),
        _ => null,
    };

    private string IdOf(string valueId)
    {
        lock (gate)
            return ids.GetOrAdd(valueId, _ => string.Create(CultureInfo.InvariantCulture, $"display-{ids.Count + 1}"));
    }

    private static MimeBundle Bundle(DisplayEvent shown) => Bundles.Create(shown.Value, shown.FormattedValues);

    private static string TextOf(DisplayEvent shown) => shown.FormattedValues.FirstOrDefault(v => v.MimeType == PlainTextFormatter.MimeType)?.Value ?? "";
}
