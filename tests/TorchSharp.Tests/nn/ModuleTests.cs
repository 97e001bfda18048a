using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests;

[Collection("alone")]
public class ModuleTests
{
    private sealed class Net : Module<Tensor, Tensor>
    {
        private readonly Linear first = Linear(3, 4);
        private readonly Parameter scale = Parameter(ones(1));
        private readonly Tensor table = zeros(2);
        private readonly Sequential rest = Sequential(("act", Tanh()), ("out", Linear(4, 1)));

        public Net()
            : base("Net") => RegisterComponents();

        public override Tensor forward(Tensor input) => rest.call(first.call(input) * scale) + table.sum();
    }

    [Fact]
    public void Fields_register_in_the_order_of_the_facts()
    {
        var net = new Net();
        Assert.Equal(["scale", "first.weight", "first.bias", "rest.out.weight", "rest.out.bias"], net.named_parameters().Select(p => p.name));
        Assert.Equal(["scale", "table", "first.weight", "first.bias", "rest.out.weight", "rest.out.bias"], net.state_dict().Keys);
        Assert.Equal(["first", "rest", "rest.act", "rest.out"], net.named_modules().Select(m => m.name));
        Assert.Equal("Net", net.GetName());
    }

    [Fact]
    public void A_state_moves_to_another_module_and_must_match()
    {
        Net a = new(), b = new();
        b.load_state_dict(a.state_dict());
        var x = randn(2, 3);
        Assert.True(a.call(x).Equals(b.call(x)));
        var state = a.state_dict();
        state.Remove("scale");
        Assert.Contains("not identical", Assert.Throws<InvalidOperationException>(() => b.load_state_dict(state)).Message);
        Assert.Equal(["scale"], b.load_state_dict(state, strict: false).missing_keys);
    }

    [Fact]
    public void Conversion_replaces_parameters_and_the_fields_that_hold_them()
    {
        var net = new Net().to(float64);
        Assert.All(net.parameters(), p => Assert.Equal(float64, p.dtype));
        Assert.Equal(float64, net.call(randn(2, 3, float64)).dtype);
    }

    [Fact]
    public void Hooks_run_around_call_only()
    {
        var layer = Linear(2, 2);
        int calls = 0;
        var remover = layer.register_forward_hook((_, _, y) =>
        {
            calls++;
            return y * 0;
        });
        Assert.Equal(0f, layer.call(ones(1, 2)).abs().sum().item<float>());
        layer.forward(ones(1, 2));
        remover.remove();
        layer.call(ones(1, 2));
        Assert.Equal(1, calls);
    }

    [Fact]
    public void A_parameter_takes_its_source_over()
    {
        var source = ones(3);
        var p = Parameter(source);
        Assert.True(source.IsInvalid);
        Assert.True(p.requires_grad && p.is_leaf);
    }

    [Fact]
    public void Parameters_survive_the_scope_that_their_module_was_built_in()
    {
        Net net;
        using (NewDisposeScope()) net = new Net();
        Assert.Equal([2L, 1], net.call(ones(2, 3)).shape);
    }

    [Fact]
    public void Dropout_keeps_the_mean_in_training_and_everything_in_evaluation()
    {
        manual_seed(2);
        var layer = Dropout(0.25);
        double mean = layer.call(ones(20000)).mean().item<float>();
        Assert.InRange(mean, 0.97, 1.03); // standard error 0.004
        layer.eval();
        Assert.Equal(1f, layer.call(ones(10)).min().item<float>());
    }

    [Fact]
    public void A_wrong_width_names_both_shapes() =>
        Assert.Contains("(2x3 and 4x5)", Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => Linear(4, 5).call(ones(2, 3))).Message);
}
