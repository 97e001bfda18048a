using System.Buffers.Binary;
using System.IO.Compression;

namespace Cairn.Publishing.Tests;

/// <summary>Counts the colours of a PNG with 8 bits a channel, as browsers take screenshots (PNG specification, chapters 9 and 10).</summary>
internal static class PngColours
{
    public static int Count(byte[] png)
    {
        int width = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), height = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20));
        int channels = png[25] == 6 ? 4 : 3;
        byte[] rows = Inflate(png);
        int stride = (width * channels) + 1;
        Assert.Equal(stride * height, rows.Length);
        var colours = new HashSet<int>();
        byte[] above = new byte[stride];
        for (int y = 0; y < height; y++)
        {
            var row = rows.AsSpan(y * stride, stride);
            for (int i = 1; i < stride; i++) row[i] += Predict(row[0], i > channels ? row[i - channels] : 0, above[i], i > channels ? above[i - channels] : 0);
            for (int i = 1; i < stride; i += channels) colours.Add((row[i] << 16) | (row[i + 1] << 8) | row[i + 2]);
            above = row.ToArray();
        }

        return colours.Count;
    }

    private static byte Predict(byte filter, int left, int up, int corner) => (byte)(filter switch
    {
        1 => left,
        2 => up,
        3 => (left + up) / 2,
        4 => Paeth(left, up, corner),
        _ => 0,
    });

    private static int Paeth(int left, int up, int corner)
    {
        int p = left + up - corner, a = Math.Abs(p - left), b = Math.Abs(p - up), c = Math.Abs(p - corner);
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }

    private static byte[] Inflate(byte[] png)
    {
        using var data = new MemoryStream();
        for (int at = 8; at < png.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (png.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8)) data.Write(png, at + 8, length);
            at += length + 12;
        }

        data.Position = 0;
        using var rows = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionMode.Decompress)) zlib.CopyTo(rows);
        return rows.ToArray();
    }
}
