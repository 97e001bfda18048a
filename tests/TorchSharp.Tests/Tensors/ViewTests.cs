using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class ViewTests
{
    [Fact]
    public void Views_see_writes_to_their_base()
    {
        var x = arange(6).reshape(2, 3);
        Tensor t = x.T, row = x[1], flat = x.view(-1);
        x[1, 2] = 50;
        Assert.Equal(50L, t[2, 1].item<long>());
        Assert.Equal(50L, row[2].item<long>());
        Assert.Equal(50L, flat[5].item<long>());
    }

    [Fact]
    public void Reshape_copies_only_where_strides_do_not_allow_a_view()
    {
        var x = arange(6).reshape(2, 3);
        var view = x.reshape(3, 2);
        var copy = x.T.reshape(6);
        x[0, 0] = 9;
        Assert.Equal(9L, view[0, 0].item<long>());
        Assert.Equal(0L, copy[0].item<long>());
        Assert.Contains("not compatible", Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => x.T.view(6)).Message);
    }

    [Theory]
    [InlineData(new long[] { 2, 3, 4 }, new long[] { 6, 4 })]
    [InlineData(new long[] { 2, 3, 4 }, new long[] { 2, 1, 12, 1 })]
    [InlineData(new long[] { 1, 6 }, new long[] { 3, 2 })]
    [InlineData(new long[] { 4 }, new long[] { 2, 2, 1 })]
    public void A_view_of_a_transposed_and_back_transposed_tensor_is_possible(long[] from, long[] to)
    {
        var x = arange(Count(from)).reshape(from);
        var y = x.unsqueeze(0).transpose(0, 1).transpose(0, 1).squeeze(0);
        Assert.Equal(x.data<long>().ToArray(), y.view(to).data<long>().ToArray());
    }

    [Fact]
    public void An_expanded_dimension_has_stride_zero_and_no_memory_of_its_own()
    {
        var x = arange(3).unsqueeze(1).expand(3, 4);
        Assert.Equal([1L, 0L], x.stride());
        Assert.Equal([0L, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2], x.data<long>().ToArray());
    }

    [Fact]
    public void Indexing_as_in_the_facts()
    {
        var t = arange(12).reshape(3, 4);
        Assert.Equal(11L, t[^1][^1].item<long>());
        Assert.Equal([4L, 5, 6, 7, 8, 9, 10, 11], t[1..].data<long>().ToArray());
        Assert.Equal([0L, 4, 8], t[.., 0].data<long>().ToArray());
        Assert.Equal([3L, 7, 11], t[TensorIndex.Ellipsis, -1].data<long>().ToArray());
        Assert.Equal([1L, 4], t[(0, 1)].shape); // a pair is a slice
        Assert.Equal([1L, 3, 4], t[TensorIndex.None].shape);
        Assert.Equal([2L, 2], t[TensorIndex.Slice(0, 3, 2), TensorIndex.Slice(null, null, 2)].shape);
        Assert.Throws<ArgumentException>(() => TensorIndex.Slice(null, null, -1));
    }

    [Fact]
    public void Masks_and_index_tensors_read_and_write()
    {
        var t = arange(6).reshape(2, 3);
        Assert.Equal([3L, 4, 5], t[t.gt(2)].data<long>().ToArray());
        Assert.Equal([5L, 0], t[tensor(new long[] { 1, 0 }), tensor(new long[] { 2, 0 })].data<long>().ToArray());
        t[t.gt(2)] = 0;
        Assert.Equal(3L, t.sum().item<long>());
        t[tensor(new long[] { 1 })] = tensor(new long[] { 7, 8, 9 });
        Assert.Equal([0L, 1, 2, 7, 8, 9], t.data<long>().ToArray());
    }

    [Fact]
    public void A_wrong_index_names_the_range()
    {
        var t = zeros(2, 3);
        Assert.Contains("index 3 is out of bounds for dimension 0 with size 2", Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => t[3]).Message);
        Assert.Contains("expected to be in range of [-2, 1], but got 2", Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => t.sum(2)).Message);
        Assert.Contains("too many indices", Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => t[0, 0, 0]).Message);
    }

    [Fact]
    public void Broadcasting_equals_explicit_expansion()
    {
        Tensor a = randn(4, 1, 3), b = randn(5, 1);
        Assert.True((a * b).Equals(a.expand(4, 5, 3).clone() * b.expand(4, 5, 3).clone()));
        Assert.Contains("must match the size of tensor b (4)", Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => zeros(3) + zeros(4)).Message);
    }

    private static long Count(long[] shape) => shape.Aggregate(1L, (n, d) => n * d);
}
