using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Stable orders of rows: along the last dimension of contiguous tensors, NaN last (as greatest).</summary>
internal static class SortKernel
{
    public static Tensor Order(Tensor x, bool descending) => x.dtype switch
    {
        ScalarType.Float32 => Order<float>(x, descending),
        ScalarType.Float64 => Order<double>(x, descending),
        ScalarType.Int64 => Order<long>(x, descending),
        ScalarType.Int32 => Order<int>(x, descending),
        ScalarType.Int16 => Order<short>(x, descending),
        ScalarType.Int8 => Order<sbyte>(x, descending),
        ScalarType.Byte or ScalarType.Bool => Order<byte>(x, descending),
        _ => throw Dtype.Unsupported(x.dtype, "sort"),
    };

    private static Tensor Order<T>(Tensor x, bool descending) where T : unmanaged, INumber<T>
    {
        var result = Tensor.New(x.sizes, ScalarType.Int64);
        int n = x.sizes.Length == 0 ? 1 : (int)x.sizes[^1];
        var order = new int[n];
        for (int first = 0; first < (int)x.numel(); first += n)
        {
            T[] row = x.Span<T>().Slice(first, n).ToArray();
            for (int i = 0; i < n; i++) order[i] = i;
            Array.Sort(order, (a, b) => Compare(row[a], row[b], descending) is var c && c != 0 ? c : a - b);
            var to = result.Span<long>().Slice(first, n);
            for (int i = 0; i < n; i++) to[i] = order[i];
        }
        return result;
    }

    private static int Compare<T>(T a, T b, bool descending) where T : INumber<T>
    {
        int c = T.IsNaN(a) ? (T.IsNaN(b) ? 0 : 1) : T.IsNaN(b) ? -1 : a.CompareTo(b);
        return descending ? -c : c;
    }
}
