using System.Buffers.Binary;
using System.Text.Json;
using static TorchSharp.torch;

namespace TorchSharp.Embedded;

/// <summary>The safetensors format: eight bytes of header length, a JSON header, then the tensors' bytes. Nothing in it is ever executed.</summary>
public static class Safetensors
{
    private const long LargestHeader = 100_000_000;     // the format's own limit

    private static readonly (string Name, ScalarType Type)[] Types =
    [
        ("F32", ScalarType.Float32), ("F64", ScalarType.Float64), ("I64", ScalarType.Int64), ("I32", ScalarType.Int32),
        ("I16", ScalarType.Int16), ("I8", ScalarType.Int8), ("U8", ScalarType.Byte), ("BOOL", ScalarType.Bool),
    ];

    public static void Write(Stream stream, IReadOnlyDictionary<string, Tensor> tensors)
    {
        byte[] header = Header(tensors);
        Span<byte> length = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, header.Length);
        stream.Write(length);
        stream.Write(header);
        foreach (var (_, t) in Ordered(tensors))
        {
            var packed = t.detach().Packed();
            stream.Write(packed.Span(Dtype.Size(packed.dtype)));
        }
    }

    /// <summary>Checks the whole header against the length of the stream before any tensor is made.</summary>
    public static Dictionary<string, Tensor> Read(Stream stream)
    {
        long rest = stream.Length - stream.Position - 8;
        Span<byte> length = stackalloc byte[8];
        if (rest < 0) throw new InvalidDataException("A safetensors file has at least 8 bytes: this one is truncated.");
        stream.ReadExactly(length);
        long size = BinaryPrimitives.ReadInt64LittleEndian(length);
        if (size < 2 || size > Math.Min(rest, LargestHeader)) throw new InvalidDataException($"The safetensors header claims {size} bytes; {rest} follow, and at most {LargestHeader} are allowed.");
        byte[] header = new byte[size];
        stream.ReadExactly(header);
        var entries = Entries(header, rest - size);
        long begin = stream.Position;
        var result = new Dictionary<string, Tensor>();
        foreach (var e in entries)
        {
            stream.Position = begin + e.From;
            var t = Tensor.New(e.Shape, e.Type);
            stream.ReadExactly(t.Span(Dtype.Size(e.Type)));
            result.Add(e.Name, t);
        }
        return result;
    }

    private static byte[] Header(IReadOnlyDictionary<string, Tensor> tensors)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory))
        {
            json.WriteStartObject();
            long at = 0;
            foreach (var (name, t) in Ordered(tensors)) at = WriteEntry(json, name, t, at);
            json.WriteEndObject();
        }
        while (memory.Length % 8 != 0) memory.WriteByte((byte)' ');
        return memory.ToArray();
    }

    private static long WriteEntry(Utf8JsonWriter json, string name, Tensor t, long at)
    {
        string? type = Array.Find(Types, p => p.Type == t.dtype).Name ?? throw new NotSupportedException($"safetensors: {t.dtype} of '{name}' cannot be written. Convert with to_type(...).");
        long end = at + (t.numel() * t.ElementSize);
        json.WriteStartObject(name);
        json.WriteString("dtype", type);
        json.WriteStartArray("shape");
        foreach (long n in t.sizes) json.WriteNumberValue(n);
        json.WriteEndArray();
        json.WriteStartArray("data_offsets");
        json.WriteNumberValue(at);
        json.WriteNumberValue(end);
        json.WriteEndArray();
        json.WriteEndObject();
        return end;
    }

    /// <summary>Larger elements first, then by name, as the reference implementation orders them.</summary>
    private static IEnumerable<KeyValuePair<string, Tensor>> Ordered(IReadOnlyDictionary<string, Tensor> tensors) =>
        tensors.OrderByDescending(e => e.Value.ElementSize).ThenBy(e => e.Key, StringComparer.Ordinal);

    private static List<Entry> Entries(byte[] header, long room)
    {
        var result = new List<Entry>();
        try
        {
            using var json = JsonDocument.Parse(header);
            foreach (var p in json.RootElement.EnumerateObject())
                if (p.Name != "__metadata__") result.Add(Parse(p.Name, p.Value));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or OverflowException)
        {
            throw new InvalidDataException($"The safetensors header is not valid: {e.Message}", e);
        }
        long at = 0;
        foreach (var e in result.OrderBy(e => e.From).ThenBy(e => e.To))
        {
            if (e.From != at || e.To < e.From || e.To > room) throw new InvalidDataException($"safetensors: '{e.Name}' lies at {e.From} to {e.To}, expected to begin at {at} within {room} bytes: tensors must not overlap, leave holes or leave the file.");
            at = e.To;
        }
        if (at != room) throw new InvalidDataException($"safetensors: the header describes {at} bytes, the file holds {room}.");
        return result;
    }

    private static Entry Parse(string name, JsonElement e)
    {
        string type = e.GetProperty("dtype").GetString()!;
        var known = Array.Find(Types, p => p.Name == type);
        if (known.Name is null) throw new InvalidDataException($"safetensors: '{name}' is of type {type}; the embedded engine reads {string.Join(", ", Types.Select(p => p.Name))}.");
        long[] shape = [.. e.GetProperty("shape").EnumerateArray().Select(n => n.GetInt64())];
        long from = e.GetProperty("data_offsets")[0].GetInt64(), to = e.GetProperty("data_offsets")[1].GetInt64();
        if (from < 0 || shape.Any(n => n < 0)) throw new InvalidDataException($"safetensors: '{name}' has a negative size or place.");
        if (checked(Geometry.Count(shape) * Dtype.Size(known.Type)) != to - from) throw new InvalidDataException($"safetensors: '{name}' of shape {Fail.Show(shape)} and type {type} does not fill {from} to {to}.");
        return new Entry(name, known.Type, shape, from, to);
    }

    private sealed record Entry(string Name, ScalarType Type, long[] Shape, long From, long To);
}
