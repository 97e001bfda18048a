namespace TorchSharp.Kernels.Tests;

public sealed class EmbeddingTests
{
    [Theory, InlineData(1), InlineData(3)]
    public void Gather_takes_rows_and_scatter_adds_them_back(int threads)
    {
        const int Width = 19, Count = 5000, Rows = 7;
        double[] table = Near.Normal(Rows * Width, 1), dy = Near.Normal(Count * Width, 2), y = new double[Count * Width], sum = new double[Rows * Width];
        long[] indices = [.. Enumerable.Range(0, Count).Select(i => (long)(i * i % Rows))];
        Embedding.Gather<double>(table, indices, y, Width, threads);
        Embedding.ScatterAdd<double>(sum, indices, dy, Width, 2, threads);
        double[] expected = new double[Rows * Width];
        for (int i = 0; i < Count * Width; i++)
        {
            int at = ((int)indices[i / Width] * Width) + (i % Width);
            Assert.Equal(table[at], y[i]);
            expected[at] += indices[i / Width] == 2 ? 0 : dy[i];
        }
        Assert.Equal(expected, sum); // the same additions in the same order
    }

    [Fact]
    public void An_index_beyond_the_table_is_refused_with_the_range()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Embedding.Gather<float>(new float[6], [0, 3], new float[4], 2, 1));
        Assert.Contains("3, which is out of bounds: it must be 0 to 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Dropout_scales_what_the_mask_keeps_and_clears_the_rest()
    {
        float[] x = [1, 2, float.NaN, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18], y = new float[18];
        byte[] mask = [.. Enumerable.Range(0, 18).Select(i => (byte)(i == 2 || i % 5 == 0 ? 0 : 1))];
        Dropout.Apply<float>(x, mask, 2, y, 1);
        Assert.Equal(x.Select((v, i) => mask[i] == 0 ? 0 : 2 * v), y);
    }
}
