namespace TorchSharp;

/// <summary>Whole numbers in groups of seven bits, the lowest first, as TorchSharp's files have them.</summary>
internal static class Leb128
{
    public static void Write(BinaryWriter writer, long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value); // counts, sizes and type numbers only
        for (; value > 0x7F; value >>= 7) writer.Write((byte)((value & 0x7F) | 0x80));
        writer.Write((byte)value);
    }

    public static long Read(BinaryReader reader)
    {
        long value = 0;
        for (int shift = 0; shift < 63; shift += 7)
        {
            byte b = reader.ReadByte();
            value |= (long)(b & 0x7F) << shift;
            if (b < 0x80) return value;
        }
        throw new InvalidDataException("A number in the file is longer than 63 bits: the file is damaged or not TorchSharp's.");
    }
}
