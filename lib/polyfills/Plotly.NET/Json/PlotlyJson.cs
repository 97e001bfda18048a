using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Plotly.NET.Json;

/// <summary>Writes plotly objects as the package does: doubles as 1.0, NaN and infinities as strings, dates as ISO 8601.</summary>
internal static class PlotlyJson
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    internal static string Write(object? value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value)
    {
        if (value is DynamicObj.DynamicObj dynamic)
            Members(text, dynamic.GetProperties(true).Select(p => (p.Key, (object?)p.Value)));
        else if (value is IDictionary map)
            Members(text, Pairs(map));
        else if (value is IEnumerable items and not string)
            Items(text, items);
        else
            Scalar(text, value);
    }

    private static IEnumerable<(string Name, object? Value)> Pairs(IDictionary map)
    {
        foreach (DictionaryEntry pair in map)
            yield return (Convert.ToString(pair.Key, CultureInfo.InvariantCulture)!, pair.Value);
    }

    private static void Members(StringBuilder text, IEnumerable<(string Name, object? Value)> members)
    {
        text.Append('{');
        string comma = "";
        foreach (var (name, value) in members)
        {
            text.Append(comma).Append('"').Append(Encoder.Encode(name)).Append("\":");
            Write(text, value);
            comma = ",";
        }
        text.Append('}');
    }

    private static void Items(StringBuilder text, IEnumerable items)
    {
        text.Append('[');
        string comma = "";
        foreach (object? item in items)
        {
            text.Append(comma);
            Write(text, item);
            comma = ",";
        }
        text.Append(']');
    }

    private static void Scalar(StringBuilder text, object? value)
    {
        _ = value switch
        {
            null => text.Append("null"),
            bool b => text.Append(b ? "true" : "false"),
            double d => Number(text, d, d.ToString("R", CultureInfo.InvariantCulture)),
            float f => Number(text, f, f.ToString("R", CultureInfo.InvariantCulture)),
            sbyte or byte or short or ushort or int or uint or long or ulong or decimal =>
                text.Append(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)),
            DateTime t => Text(text, t.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture)),
            IPlotlyValue p => Write(text, p),
            _ => Text(text, Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
        };
    }

    private static StringBuilder Write(StringBuilder text, IPlotlyValue value)
    {
        Write(text, value.Convert());
        return text;
    }

    private static StringBuilder Number(StringBuilder text, double value, string spelled)
    {
        if (!double.IsFinite(value))
            return text.Append(double.IsNaN(value) ? "\"NaN\"" : value > 0 ? "\"Infinity\"" : "\"-Infinity\"");
        text.Append(spelled);
        return spelled.AsSpan().ContainsAny('.', 'E') ? text : text.Append(".0");
    }

    private static StringBuilder Text(StringBuilder text, string value) => text.Append('"').Append(Encoder.Encode(value)).Append('"');
}
