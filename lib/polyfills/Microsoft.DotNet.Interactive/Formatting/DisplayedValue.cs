using Microsoft.DotNet.Interactive.Events;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>A value that is shown and can be shown anew in the same place.</summary>
public class DisplayedValue
{
    private readonly KernelInvocationContext? context;

    /// <summary>A value in its forms.</summary>
    public DisplayedValue(object? value, IReadOnlyList<FormattedValue> formattedValues)
    {
        ArgumentNullException.ThrowIfNull(formattedValues);
        (Value, FormattedValues) = (value, formattedValues);
    }

    internal DisplayedValue(object? value, IReadOnlyList<FormattedValue> formattedValues, KernelInvocationContext context)
        : this(value, formattedValues) => this.context = context;

    /// <summary>Tells it from all other displayed values.</summary>
    public string DisplayId { get; } = Guid.NewGuid().ToString();

    /// <summary>True after the first update.</summary>
    public bool IsUpdated { get; private set; }

    /// <summary>The forms shown last.</summary>
    public IReadOnlyList<FormattedValue> FormattedValues { get; private set; }

    /// <summary>The value shown last.</summary>
    public object? Value { get; private set; }

    /// <summary>Shows another value in its place, in the same MIME types; also after the cell has ended.</summary>
    public void Update(object? updatedValue)
    {
        (IsUpdated, Value) = (true, updatedValue);
        FormattedValues = FormattedValue.CreateManyFromObject(updatedValue, [.. FormattedValues.Select(v => v.MimeType)]);
        if ((context ?? KernelInvocationContext.Current) is { } shownIn)
            shownIn.Publish(new DisplayedValueUpdated(updatedValue, shownIn.Command, FormattedValues, DisplayId));
        else
            Console.WriteLine(updatedValue.ToDisplayString());
    }
}
