using System.Globalization;

namespace Microsoft.Data.Analysis;

/// <summary>A cell as text.</summary>
internal static class CellText
{
    /// <summary>In the current culture, as ToString of frames, rows and columns writes it; "null" for null.</summary>
    public static string Of(object value) => Convert.ToString(value, CultureInfo.CurrentCulture) is { } text && value is not null ? text : "null";

    /// <summary>In the invariant culture, as notebooks show it, so that an output is the same on every machine.</summary>
    public static string Shown(object value) => value is null ? "null" : Convert.ToString(value, CultureInfo.InvariantCulture);
}
