using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.Events;

/// <summary>Something to show.</summary>
public abstract class DisplayEvent : KernelEvent
{
    /// <summary>An event that shows <paramref name="value"/> in the given forms.</summary>
    protected DisplayEvent(object? value, KernelCommand command, IReadOnlyCollection<FormattedValue>? formattedValues = null, string? valueId = null)
        : base(command)
    {
        Value = value;
        FormattedValues = formattedValues ?? [];
        ValueId = valueId;
    }

    /// <summary>The value itself.</summary>
    public object? Value { get; }

    /// <summary>Its forms, one for each MIME type.</summary>
    public IReadOnlyCollection<FormattedValue> FormattedValues { get; }

    /// <summary>The id by which it can be updated, or null.</summary>
    public string? ValueId { get; }
}
