using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>One tensor in TorchSharp's own format: type, rank, sizes, then the elements, little-endian, in row-major order.</summary>
internal static class TensorFormat
{
    private const int LargestRank = 64;

    public static void Write(BinaryWriter writer, Tensor tensor)
    {
        Leb128.Write(writer, (long)tensor.dtype);
        Leb128.Write(writer, tensor.sizes.Length);
        foreach (long n in tensor.sizes) Leb128.Write(writer, n);
        var packed = tensor.detach().Packed();
        writer.Write(packed.Span(Dtype.Size(packed.dtype)));
    }

    public static Tensor Read(BinaryReader reader)
    {
        var (type, sizes, bytes) = Header(reader);
        var result = Tensor.New(sizes, type);
        reader.BaseStream.ReadExactly(result.Span(Dtype.Size(type)));
        return result;
    }

    public static void Skip(BinaryReader reader)
    {
        var (_, _, bytes) = Header(reader);
        if (reader.BaseStream.CanSeek) reader.BaseStream.Seek(bytes, SeekOrigin.Current);
        else for (long left = bytes; left > 0; left -= reader.ReadBytes((int)Math.Min(left, 1 << 16)).Length) { }
    }

    /// <summary>Refuses, before memory is taken, sizes that the rest of the file cannot hold.</summary>
    private static (ScalarType Type, long[] Sizes, long Bytes) Header(BinaryReader reader)
    {
        long number = Leb128.Read(reader), rank = Leb128.Read(reader);
        if (number > 15 || !Enum.IsDefined((ScalarType)number)) throw new InvalidDataException($"Element type {number} in the file is none of TorchSharp's.");
        if (rank > LargestRank) throw new InvalidDataException($"A tensor of {rank} dimensions in the file: at most {LargestRank} are read.");
        var sizes = new long[rank];
        for (int i = 0; i < rank; i++) sizes[i] = Leb128.Read(reader);
        var type = (ScalarType)number;
        long bytes;
        try
        {
            bytes = checked(Geometry.Count(sizes) * Dtype.Size(type));
        }
        catch (OverflowException)
        {
            throw new InvalidDataException($"The shape {Fail.Show(sizes)} in the file overflows.");
        }
        var stream = reader.BaseStream;
        if (stream.CanSeek && bytes > stream.Length - stream.Position)
            throw new EndOfStreamException($"The file ends early: a tensor of {bytes} bytes is announced where {stream.Length - stream.Position} are left.");
        return (type, sizes, bytes);
    }
}
