using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class DisposeTests
{
    [Fact]
    public void A_scope_disposes_what_was_made_in_it_except_what_moved_out()
    {
        Tensor inner, kept, detached;
        using (var outer = NewDisposeScope())
        {
            using (NewDisposeScope())
            {
                inner = ones(3);
                kept = (inner * 2).MoveToOuterDisposeScope();
                detached = (inner * 3).DetachFromDisposeScope();
            }
            Assert.True(inner.IsInvalid);
            Assert.False(kept.IsInvalid);
            Assert.Equal(1, outer.DisposablesCount);
        }
        Assert.True(kept.IsInvalid);
        Assert.Equal(9f, detached.sum().item<float>());
    }

    [Fact]
    public void A_disposed_tensor_says_that_it_is_empty()
    {
        var x = ones(3);
        x.Dispose();
        Assert.Equal("Tensor invalid -- empty handle.", Assert.Throws<InvalidOperationException>(() => x.sum()).Message);
    }

    [Fact]
    public void The_graph_keeps_what_a_scope_disposes()
    {
        var x = ones(3, requires_grad: true);
        Tensor loss;
        using (NewDisposeScope()) loss = (x * 2).exp().sum().MoveToOuterDisposeScope();
        loss.backward();
        Assert.Equal(2 * Math.Exp(2), x.grad![0].item<float>(), 1e-5); // float32
    }

    [Fact]
    public void Views_keep_memory_alive_after_their_base_is_disposed()
    {
        var x = arange(300);
        var row = x.slice(0, 100, 103, 1);
        x.Dispose();
        using (var other = zeros(300, int64)) Assert.Equal([100L, 101, 102], row.data<long>().ToArray());
    }

    [Fact]
    public void A_wrapped_scope_keeps_its_result() =>
        Assert.Equal(6f, WrappedTensorDisposeScope(() => ones(3).mul(2).sum()).item<float>());
}
