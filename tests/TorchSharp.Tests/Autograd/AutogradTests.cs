using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class AutogradTests
{
    [Fact]
    public void A_value_needed_by_the_backward_pass_must_not_be_written_over()
    {
        var x = ones(3, requires_grad: true);
        var y = x.exp();
        y.add_(1);
        var e = Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => y.sum().backward());
        Assert.Contains("modified by an inplace operation", e.Message);
        Assert.Contains("expected version 0", e.Message);
    }

    [Fact]
    public void A_write_through_a_view_counts_for_the_base()
    {
        var x = ones(3, requires_grad: true);
        var y = x * 2;
        var z = y * y;
        y[0].mul_(3);
        Assert.Contains("modified by an inplace operation", Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => z.sum().backward()).Message);
    }

    [Fact]
    public void A_write_into_a_view_changes_the_history_of_base_and_other_views()
    {
        var w = tensor(2f, requires_grad: true);
        var x = zeros(3);
        var other = x.slice(0, 0, 2, 1);
        x[1].copy_(w * 5);
        Assert.True(x.requires_grad);
        (other.sum() + x.sum()).backward();
        Assert.Equal(10f, w.grad!.item<float>()); // both sums see 5 w
    }

    [Fact]
    public void A_leaf_that_requires_grad_is_not_written_in_place()
    {
        var x = ones(3, requires_grad: true);
        Assert.Contains("a leaf Variable", Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => x.add_(1)).Message);
        Assert.Contains("a view of a leaf Variable", Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => x[0].add_(1)).Message);
        using (no_grad()) x.add_(1);
        Assert.Equal(2f, x[0].item<float>());
    }

    [Fact]
    public void A_graph_runs_once_unless_it_is_kept()
    {
        var x = ones(2, requires_grad: true);
        var y = (x * x).sum();
        y.backward(retain_graph: true);
        y.backward();
        Assert.Equal([4f, 4f], x.grad!.data<float>().ToArray()); // twice 2 x
        Assert.Contains("second time", Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => y.backward()).Message);
    }

    [Fact]
    public void Nothing_is_recorded_under_no_grad_and_the_mode_comes_back()
    {
        var x = ones(2, requires_grad: true);
        using (no_grad())
        {
            Assert.False((x * 2).requires_grad);
            using (enable_grad()) Assert.True((x * 2).requires_grad);
            Assert.False(is_grad_enabled());
        }
        Assert.True((x * 2).requires_grad);
    }

    [Fact]
    public void Backward_of_many_elements_wants_a_gradient()
    {
        var x = ones(2, requires_grad: true);
        Assert.Contains("only for scalar outputs", Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => (x * 2).backward()).Message);
        (x * 2).backward([tensor(new[] { 1f, 3f })]);
        Assert.Equal([2f, 6f], x.grad!.data<float>().ToArray());
    }

    [Fact]
    public void Backward_without_anything_to_differentiate_says_so() =>
        Assert.Contains("does not require grad", Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => ones(1).backward()).Message);

    [Fact]
    public void The_third_derivative_of_a_fourth_power_is_24_x()
    {
        var x = tensor(3.0, requires_grad: true);
        var y = x.pow(4);
        for (int i = 0; i < 3; i++) y = autograd.grad([y], [x], retain_graph: true, create_graph: true)[0];
        Assert.Equal(72.0, y.item<double>(), 1e-12);
    }

    [Fact]
    public void An_unused_input_is_an_error_or_null()
    {
        Tensor x = ones(1, requires_grad: true), y = ones(1, requires_grad: true);
        Assert.Contains("not have been used", Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => autograd.grad([x * 2], [y])).Message);
        Assert.Null(autograd.grad([x * 2], [y], allow_unused: true)[0]);
    }

    [Fact]
    public void Gradients_of_inner_tensors_are_kept_on_request()
    {
        var x = ones(2, requires_grad: true);
        var y = x * 3;
        y.retain_grad();
        (y * y).sum().backward();
        Assert.Equal([6f, 6f], y.grad!.data<float>().ToArray());
    }

    [Fact]
    public void Only_the_asked_inputs_get_gradients()
    {
        Tensor x = ones(1, requires_grad: true), y = ones(1, requires_grad: true);
        (x * y).backward(inputs: [x]);
        Assert.NotNull(x.grad);
        Assert.Null(y.grad);
    }

    [Fact]
    public void A_detached_tensor_shares_memory_but_no_history()
    {
        var x = ones(2, requires_grad: true);
        var d = (x * 2).detach();
        Assert.False(d.requires_grad);
        var y = x.detach();
        y[0] = 5f;
        Assert.Equal(5f, x[0].item<float>());
    }

    [Fact]
    public void The_same_tensor_used_twice_gets_both_gradients()
    {
        var x = tensor(new[] { 1.0, 2.0 }, requires_grad: true);
        (x * x + x).sum().backward();
        Assert.Equal([3.0, 5.0], x.grad!.data<double>().ToArray());
    }

    [Fact]
    public void A_long_chain_does_not_overflow_the_stack()
    {
        var x = tensor(1.0, requires_grad: true);
        var y = x;
        for (int i = 0; i < 20000; i++) y = y + 0.0;
        y.backward();
        Assert.Equal(1.0, x.grad!.item<double>());
    }
}
