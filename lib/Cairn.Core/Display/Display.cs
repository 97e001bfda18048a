using System.Globalization;

namespace Cairn.Core;

/// <summary>Shows values: in the cell's output in a notebook, as text on the console elsewhere.</summary>
public static class Display
{
    /// <summary>Whether the calling code runs in a notebook's cell.</summary>
    public static bool InNotebook => NotebookBridge.Current is not null;

    /// <summary>Shows a value in the forms that its type has.</summary>
    public static DisplayHandle Show(object? value)
    {
        if (NotebookBridge.Current is { } notebook) return new(notebook.Show(value));
        Console.WriteLine(Text(value));
        return new(null);
    }

    private static string Text(object? value) => value switch
    {
        IShown shown => shown.Text,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "null",
    };
}
