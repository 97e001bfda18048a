using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Looks rows up; the gradient of a padding row is left at zero.</summary>
internal static class EmbeddingLookup
{
    public static Tensor Run(Tensor weight, Tensor input, long? padding)
    {
        if (input.dtype is not (ScalarType.Int64 or ScalarType.Int32)) throw Fail.Native($"Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int; but got {input.dtype} instead (while checking arguments for embedding)");
        var index = input.Raw(ScalarType.Int64).Packed();
        var result = Tensor.New([.. input.sizes, weight.sizes[1]], weight.dtype);
        RowKernel.Select(weight.Packed(), 0, index.Span<long>(), result);
        var table = weight.sizes;
        return Graph.Track(result, "EmbeddingBackward0", [weight], [index], (n, g) => [Gradient(n.Saved(0), g, table, padding)]);
    }

    private static Tensor Gradient(Tensor index, Tensor g, long[] table, long? padding)
    {
        var rows = g.reshape(-1, table[1]);
        var flat = index.reshape(-1);
        if (padding is { } p) rows = rows.masked_fill(flat.eq(p).unsqueeze(1), 0);
        return g.new_zeros(table).index_add(0, flat, rows, 1);
    }
}
