using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Cairn.Notebooks;

/// <summary>
/// Writes JSON in the layout of Jupyter, nbformat and VS Code: one item a line, <c>": "</c> after a key, empty lists and objects closed
/// at once, non-ASCII text as it is. A list of numbers stands on one line (a figure's data would fill thousands), unless the text that was read
/// has such lists one number a line, as Jupyter writes them. Numbers and strings that were read and not changed keep their spelling.
/// </summary>
/// <param name="Indent">White space of one level; Jupyter's is one space.</param>
/// <param name="NewLine">Line end: <c>\n</c> or <c>\r\n</c>.</param>
/// <param name="FinalNewLine">Whether the text ends with a line end.</param>
/// <param name="AsciiOnly">Whether non-ASCII text is escaped (<c>\u00e9</c>), which Jupyter does not do.</param>
/// <param name="NumberALine">Whether each number of a list of numbers has its own line.</param>
public sealed partial record JsonLayout(string Indent, string NewLine, bool FinalNewLine, bool AsciiOnly = false, bool NumberALine = false)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\"\\" + Range(0, 0x20) + Range(0xD800, 0x800));
    private static readonly SearchValues<char> SpecialOrNotAscii = SearchValues.Create("\"\\" + Range(0, 0x20) + Range(0x80, 0x10000 - 0x80));

    /// <summary>Jupyter's own layout.</summary>
    public static JsonLayout Jupyter { get; } = new(" ", "\n", true);

    /// <summary>The layout that a JSON text has; Jupyter's where the text is one line.</summary>
    public static JsonLayout Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string body = text.TrimEnd();
        bool ends = text.EndsWith('\n');
        int line = body.IndexOf('\n');
        if (line < 0) return Jupyter with { FinalNewLine = ends };
        int first = line + 1;
        while (first < body.Length && body[first] is ' ' or '\t') first++;
        string newLine = line > 0 && body[line - 1] == '\r' ? "\r\n" : "\n";
        return new(body[(line + 1)..first], newLine, ends, Ascii.IsValid(text) && EscapedLetter().IsMatch(text), SpreadNumbers().IsMatch(text));
    }

    /// <summary>The node as text in this layout.</summary>
    public string Write(JsonNode? node)
    {
        var text = new StringBuilder();
        Write(text, node, 0);
        if (FinalNewLine) text.Append(NewLine);
        return text.ToString();
    }

    private void Write(StringBuilder text, JsonNode? node, int depth)
    {
        if (node is JsonObject item) WriteObject(text, item, depth);
        else if (node is JsonArray list) WriteList(text, list, depth);
        else WriteLeaf(text, node);
    }

    private void WriteObject(StringBuilder text, JsonObject item, int depth)
    {
        char separator = '{';
        foreach (var (key, value) in item)
        {
            StartLine(text.Append(separator), depth + 1);
            Quote(text, key);
            Write(text.Append(": "), value, depth + 1);
            separator = ',';
        }
        Close(text, item.Count == 0, "{}", depth);
    }

    private void WriteList(StringBuilder text, JsonArray list, int depth)
    {
        if (!NumberALine && list.Count > 0 && list.All(IsNumber))
        {
            WriteNumbers(text, list);
            return;
        }
        for (int i = 0; i < list.Count; i++)
        {
            StartLine(text.Append(i == 0 ? '[' : ','), depth + 1);
            Write(text, list[i], depth + 1);
        }
        Close(text, list.Count == 0, "[]", depth);
    }

    private void WriteNumbers(StringBuilder text, JsonArray numbers)
    {
        for (int i = 0; i < numbers.Count; i++)
            WriteLeaf(text.Append(i == 0 ? "[" : ", "), numbers[i]);
        text.Append(']');
    }

    private static bool IsNumber(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.Number;

    private void Close(StringBuilder text, bool empty, string brackets, int depth)
    {
        if (empty) text.Append(brackets);
        else StartLine(text, depth).Append(brackets[1]);
    }

    private StringBuilder StartLine(StringBuilder text, int depth)
    {
        text.Append(NewLine);
        for (int i = 0; i < depth; i++) text.Append(Indent);
        return text;
    }

    private void WriteLeaf(StringBuilder text, JsonNode? node)
    {
        if (node is not JsonValue value) text.Append("null");
        else if (value.TryGetValue(out JsonElement read)) text.Append(read.GetRawText());
        else if (value.TryGetValue(out string? written)) Quote(text, written);
        else text.Append(value.ToJsonString());
    }

    private void Quote(StringBuilder text, string value)
    {
        text.Append('"');
        for (int start = 0; start < value.Length;)
        {
            int plain = value.AsSpan(start).IndexOfAny(AsciiOnly ? SpecialOrNotAscii : Special);
            if (plain < 0) plain = value.Length - start;
            text.Append(value, start, plain);
            start += plain;
            if (start < value.Length) start += Escape(text, value, start);
        }
        text.Append('"');
    }

    // Returns how many characters it wrote: a surrogate pair is two.
    private int Escape(StringBuilder text, string value, int at)
    {
        char c = value[at];
        if (!AsciiOnly && char.IsHighSurrogate(c) && at + 1 < value.Length && char.IsLowSurrogate(value[at + 1]))
        {
            text.Append(value, at, 2);
            return 2;
        }
        int named = "\"\\\n\r\t\b\f".IndexOf(c);
        text.Append('\\');
        if (named >= 0) text.Append("\"\\nrtbf"[named]);
        else text.Append('u').Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        return 1;
    }

    private static string Range(int first, int count) => string.Concat(Enumerable.Range(first, count).Select(c => (char)c));

    // A list's bracket ends a line and a bare number fills the next: never inside a string, where line ends are escaped.
    [GeneratedRegex(@"\[\r?\n[ \t]*-?[0-9][0-9.eE+-]*,?\r?\n")]
    private static partial Regex SpreadNumbers();

    [GeneratedRegex(@"\\u(00[89a-fA-F]|0[1-9a-fA-F]|[1-9a-fA-F])")]
    private static partial Regex EscapedLetter();
}
