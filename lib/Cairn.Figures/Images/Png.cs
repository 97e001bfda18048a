using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Cairn.Figures.Images;

/// <summary>Writes small indexed-colour PNG files (RFC 2083): 1 bit a pixel for two colours, 8 bits for up to 256.</summary>
public static class Png
{
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Encodes an image.</summary>
    /// <param name="pixels">Palette indices, row by row from the top, length width × height.</param>
    /// <param name="width">Pixels in a row, at least 1.</param>
    /// <param name="palette">Colours as (red, green, blue, alpha), 1 to 256 of them.</param>
    /// <exception cref="ArgumentException">The number of pixels, an index or the palette's size is out of range.</exception>
    public static byte[] Encode(ReadOnlySpan<byte> pixels, int width, ReadOnlySpan<(byte R, byte G, byte B, byte A)> palette)
    {
        Validate(pixels, width, palette.Length);
        int depth = palette.Length <= 2 ? 1 : 8;
        using var file = new MemoryStream();
        file.Write(Signature);
        Chunk(file, "IHDR", Header(width, pixels.Length / width, depth));
        Chunk(file, "PLTE", [.. palette.ToArray().SelectMany(c => new[] { c.R, c.G, c.B })]);
        Chunk(file, "tRNS", [.. palette.ToArray().Select(c => c.A)]);
        Chunk(file, "IDAT", Compress(Rows(pixels, width, depth)));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static void Validate(ReadOnlySpan<byte> pixels, int width, int colors)
    {
        if (width < 1 || pixels.Length == 0 || pixels.Length % width != 0)
            throw new ArgumentException($"An image needs whole rows: {pixels.Length} pixels do not make rows of {width}.", nameof(width));
        if (colors is < 1 or > 256)
            throw new ArgumentException($"A palette holds 1 to 256 colours, not {colors}.", nameof(colors));
        foreach (byte pixel in pixels)
            if (pixel >= colors)
                throw new ArgumentException($"Pixel value {pixel} is not in the palette of {colors} colours.", nameof(pixels));
    }

    private static byte[] Header(int width, int height, int depth)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = (byte)depth;
        header[9] = 3; // indexed colour
        return header;
    }

    // Every row starts with its filter: 0 = none.
    private static byte[] Rows(ReadOnlySpan<byte> pixels, int width, int depth)
    {
        int height = pixels.Length / width, stride = 1 + (width * depth + 7) / 8;
        var rows = new byte[height * stride];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                if (depth == 8)
                    rows[y * stride + 1 + x] = pixels[y * width + x];
                else
                    rows[y * stride + 1 + x / 8] |= (byte)(pixels[y * width + x] << (7 - x % 8));
        return rows;
    }

    private static byte[] Compress(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            zlib.Write(data);
        return packed.ToArray();
    }

    private static void Chunk(Stream file, string name, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(name), .. data];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(body));
        file.Write(number);
    }
}
