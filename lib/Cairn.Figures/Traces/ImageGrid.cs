using System.Buffers.Binary;
using Cairn.Figures.Reading;

namespace Cairn.Figures.Traces;

/// <summary>The cells of an image trace, whose <c>source</c> is a PNG as a data URI: pixel (0, 0) is centred on x0, y0.</summary>
internal static class ImageGrid
{
    private const string Prefix = "data:image/png;base64,";
    private const int SizeAt = 16; // the signature is 8 bytes, IHDR's length and name another 8

    /// <summary>The PNG's data URI, or null where the trace has another kind of source.</summary>
    internal static string? Source(Trace trace) =>
        trace.Json.Text("source") is { } source && source.StartsWith(Prefix, StringComparison.Ordinal) && Header(source) is not null ? source : null;

    /// <summary>The two outer edges of the picture along one axis, in data units; none where there is no PNG.</summary>
    internal static double[] Edges(Trace trace, bool alongX)
    {
        if (Source(trace) is not { } source)
            return [];
        int cells = BinaryPrimitives.ReadInt32BigEndian(Header(source).AsSpan(SizeAt + (alongX ? 0 : 4)));
        double first = trace.Json.Number(alongX ? "x0" : "y0") ?? 0, step = trace.Json.Number(alongX ? "dx" : "dy") ?? 1;
        return [first - (step / 2), first + (step * (cells - 0.5))];
    }

    private static byte[]? Header(string source)
    {
        var header = new byte[SizeAt + 8];
        string start = source.Substring(Prefix.Length, Math.Min(header.Length / 3 * 4, source.Length - Prefix.Length));
        return Convert.TryFromBase64String(start, header, out int read) && read == header.Length ? header : null;
    }
}
