using System.Buffers.Binary;
using System.IO.Compression;
using Cairn.Figures.Images;
using static Cairn.Figures.Tests.SvgReading;

namespace Cairn.Figures.Tests;

public sealed class HeatmapTests
{
    [Fact]
    public void The_picture_decodes_to_the_matrix_with_row_0_at_the_bottom()
    {
        var svg = Draw("""[{"type":"heatmap","z":[[0,1],[1,1]],"colorscale":[[0,"#000000"],[1,"#ffffff"]]}]""");
        var (width, height, pixels) = Decode(Image(svg));
        Assert.Equal((2, 2), (width, height));
        Assert.Equal(["#ffffff", "#ffffff", "#000000", "#ffffff"], pixels);
    }

    [Fact]
    public void A_reversed_axis_puts_row_0_on_top()
    {
        var svg = Draw("""[{"type":"heatmap","z":[[0,1],[1,1]],"colorscale":[[0,"#000000"],[1,"#ffffff"]]}]""", """{"yaxis":{"autorange":"reversed"}}""");
        Assert.Equal(["#000000", "#ffffff", "#ffffff", "#ffffff"], Decode(Image(svg)).Pixels);
    }

    [Fact]
    public void A_hole_is_transparent()
    {
        var svg = Draw("""[{"type":"heatmap","z":[[0,null,1,2]]}]""");
        Assert.Equal("hole", Decode(Image(svg)).Pixels[1]);
    }

    [Fact]
    public void Equal_aspect_makes_square_cells()
    {
        var svg = Draw("""[{"type":"heatmap","z":[[1,2,3],[4,5,6]],"showscale":false}]""", """{"yaxis":{"scaleanchor":"x"},"width":600,"height":300}""");
        var image = svg.Descendants(Svg + "image").Single();
        Assert.Equal(Number(image, "width") / 3, Number(image, "height") / 2, 0.2); // rounded to tenths
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(300)]
    public void Any_image_survives_encoding(int width)
    {
        var random = new Random(width);
        var palette = Enumerable.Range(0, 200).Select(i => ((byte)i, (byte)(255 - i), (byte)(i / 2), (byte)255)).ToArray();
        byte[] pixels = [.. Enumerable.Range(0, width * 5).Select(_ => (byte)random.Next(200))];
        Assert.Equal(pixels.Select(p => $"#{p:x2}{255 - p:x2}{p / 2:x2}"), Decode(Png.Encode(pixels, width, palette)).Pixels);
    }

    [Fact]
    public void Unfit_images_are_refused_with_the_reason()
    {
        Assert.Contains("do not make rows of 4", Assert.Throws<ArgumentException>(() => Png.Encode(new byte[6], 4, [(0, 0, 0, 255)])).Message, StringComparison.Ordinal);
        Assert.Contains("not in the palette", Assert.Throws<ArgumentException>(() => Png.Encode([3], 1, [(0, 0, 0, 255)])).Message, StringComparison.Ordinal);
    }

    private static byte[] Image(System.Xml.Linq.XElement svg) =>
        Convert.FromBase64String(svg.Descendants(Svg + "image").Single().Attribute("href")!.Value["data:image/png;base64,".Length..]);

    /// <summary>A decoder of its own for indexed PNGs without filters; checks every checksum by division with the CRC polynomial.</summary>
    private static (int Width, int Height, string[] Pixels) Decode(byte[] png)
    {
        int width = 0, height = 0, depth = 0;
        byte[] colors = [], alpha = [], data = [];
        for (int at = 8; at < png.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            string name = System.Text.Encoding.ASCII.GetString(png, at + 4, 4);
            byte[] body = png[(at + 8)..(at + 8 + length)];
            Assert.Equal(Remainder(png[(at + 4)..(at + 8 + length)]), BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(at + 8 + length)));
            if (name == "IHDR")
                (width, height, depth) = (BinaryPrimitives.ReadInt32BigEndian(body), BinaryPrimitives.ReadInt32BigEndian(body.AsSpan(4)), body[8]);
            (colors, alpha, data) = name switch { "PLTE" => (body, alpha, data), "tRNS" => (colors, body, data), "IDAT" => (colors, alpha, body), _ => (colors, alpha, data) };
            at += 12 + length;
        }
        using var unpacked = new MemoryStream();
        using (var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress))
            zlib.CopyTo(unpacked);
        byte[] rows = unpacked.ToArray();
        int stride = 1 + (width * depth + 7) / 8;
        int Index(int x, int y) => depth == 8 ? rows[y * stride + 1 + x] : (rows[y * stride + 1 + x / 8] >> (7 - x % 8)) & 1;
        string Color(int i) => alpha[i] == 0 ? "hole" : $"#{colors[3 * i]:x2}{colors[3 * i + 1]:x2}{colors[3 * i + 2]:x2}";
        return (width, height, [.. from y in Enumerable.Range(0, height) from x in Enumerable.Range(0, width) select Color(Index(x, y))]);
    }

    private static uint Remainder(byte[] data)
    {
        uint crc = 0xFFFFFFFF;
        foreach (byte b in data)
            for (int bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ ((((crc ^ (uint)(b >> bit)) & 1) != 0) ? 0xEDB88320u : 0);
        return ~crc;
    }
}
