using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests;

[Collection("alone")]
public class ReferenceTests
{
    private static readonly Tensor Classes = tensor(new long[] { 1, 0, 3, 2, 3 });

    private static readonly Dictionary<string, Func<Tensor[], Tensor>> Cases = new()
    {
        ["layer_norm"] = x => F.layer_norm(x[0], [6], x[1], x[2]),
        ["gelu"] = x => F.gelu(x[0]),
        ["gelu tanh"] = x => F.gelu(x[0], Modules.GELU.Approximate.tanh),
        ["silu"] = x => F.silu(x[0]),
        ["elu"] = x => F.elu(x[0], 0.7),
        ["selu"] = x => F.selu(x[0]),
        ["softplus"] = x => F.softplus(x[0], 2, 3),
        ["hardswish"] = x => F.hardswish(x[0]),
        ["mish"] = x => F.mish(x[0]),
        ["erf"] = x => x[0].erf(),
        ["lgamma"] = x => x[0].lgamma(),
        ["digamma"] = x => x[0].digamma(),
        ["softmax"] = x => x[0].softmax(1),
        ["log_softmax"] = x => x[0].log_softmax(0),
        ["cross_entropy"] = x => F.cross_entropy(x[0], Classes),
        ["cross_entropy smoothed"] = x => F.cross_entropy(x[0], Classes, label_smoothing: 0.1),
        ["cross_entropy ignoring"] = x => F.cross_entropy(x[0], Classes, ignore_index: 3),
        ["cross_entropy weighted"] = x => F.cross_entropy(x[0], Classes, weight: x[1].detach()),
        ["cross_entropy of an image"] = x => F.cross_entropy(x[0], tensor(new long[,,] { { { 0, 1 }, { 2, 1 } } })),
        ["cross_entropy of probabilities"] = x => F.cross_entropy(x[0], x[1].softmax(1)),
        ["nll_loss"] = x => F.nll_loss(x[0].log_softmax(1), Classes, reduction: nn.Reduction.Sum),
        ["mse_loss"] = x => F.mse_loss(x[0], x[1]),
        ["smooth_l1_loss"] = x => F.smooth_l1_loss(x[0], x[1], beta: 0.5),
        ["huber_loss"] = x => F.huber_loss(x[0], x[1], delta: 0.5),
        ["binary_cross_entropy"] = x => F.binary_cross_entropy(x[0], x[1].detach()),
        ["binary_cross_entropy_with_logits"] = x => F.binary_cross_entropy_with_logits(x[0], x[1].detach().sigmoid()),
        ["kl_div"] = x => F.kl_div(x[0].log_softmax(1), x[1].log_softmax(1), reduction: nn.Reduction.Sum),
        ["poisson_nll_loss"] = x => F.poisson_nll_loss(x[0], x[1].detach().abs()),
        ["cosine_similarity"] = x => F.cosine_similarity(x[0], x[1]),
        ["normalize"] = x => F.normalize(x[0]),
        ["linear"] = x => F.linear(x[0], x[1], x[2]),
        ["matmul"] = x => x[0].matmul(x[1]),
        ["einsum"] = x => einsum("bqhd,bkhd->bhqk", x[0], x[1]),
        ["std"] = x => x[0].std(1),
        ["cumprod"] = x => x[0].cumprod(1),
        ["logsumexp"] = x => x[0].logsumexp(1),
        ["quantile"] = x => x[0].quantile(tensor(new[] { 0.1f, 0.55f }), 1),
        ["inverse"] = x => (x[0] + 4 * eye(3)).inverse(),
        ["embedding"] = x => EmbeddingLookup.Run(x[0], tensor(new long[,] { { 1, 0, 1 }, { 3, 3, 2 } }), 0),
    };

    public static TheoryData<string> Names => [.. ReferenceData.Part("cases").EnumerateArray().Select(c => c.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Forward_and_backward_agree_with_pytorch(string name)
    {
        var c = ReferenceData.Named("cases", name);
        Tensor[] inputs = [.. c.GetProperty("inputs").EnumerateArray().Select(e => ReferenceData.Tensor(e, float32).requires_grad_())];
        var output = Cases[name](inputs);
        ReferenceData.Close(ReferenceData.Tensor(c.GetProperty("output"), float64), output, 1e-5, "output"); // float32
        (output * ReferenceData.Tensor(c.GetProperty("weights"), float32)).sum().backward();
        var gradients = c.GetProperty("gradients").EnumerateArray().ToArray();
        for (int i = 0; i < inputs.Length; i++)
            ReferenceData.Close(ReferenceData.Tensor(gradients[i], float64), inputs[i].grad ?? inputs[i].zeros_like(), 1e-5, $"gradient {i}"); // float32
    }

    [Theory]
    [InlineData("SGD")]
    [InlineData("SGD momentum")]
    [InlineData("SGD nesterov")]
    [InlineData("Adam")]
    [InlineData("Adam amsgrad")]
    [InlineData("AdamW")]
    [InlineData("RMSProp")]
    public void Seven_steps_lead_where_pytorch_goes(string name)
    {
        var p = nn.Parameter(linspace(-1, 1, 19, float64));
        using var optimizer = Optimizer(name, p);
        for (int i = 0; i < 7; i++)
        {
            optimizer.zero_grad();
            ((p - 0.3).pow(4) + p.sin()).sum().backward();
            optimizer.step();
        }
        ReferenceData.Close(ReferenceData.Tensor(ReferenceData.Named("optimizers", name).GetProperty("after"), float64), p.detach(), 1e-8, name); // stored to 9 digits
    }

    [Theory]
    [InlineData("StepLR")]
    [InlineData("MultiStepLR")]
    [InlineData("ExponentialLR")]
    [InlineData("LinearLR")]
    [InlineData("ConstantLR")]
    [InlineData("PolynomialLR")]
    [InlineData("CosineAnnealingLR")]
    [InlineData("LambdaLR")]
    public void Schedules_give_pytorchs_rates(string name)
    {
        var optimizer = optim.SGD([nn.Parameter(zeros(1))], 0.2);
        var schedule = Schedule(name, optimizer);
        foreach (var rate in ReferenceData.Named("schedules", name).GetProperty("rates").EnumerateArray().Take(name == "CosineAnnealingLR" ? 6 : 9)) // PyTorch's chained cosine leaves the closed form after T_max
        {
            Assert.Equal(rate.GetDouble(), optimizer.ParamGroups.First().LearningRate, 1e-12);
            schedule.step();
        }
    }

    [Theory]
    [InlineData("randn 3")]
    [InlineData("randn 16")]
    [InlineData("randn 21")]
    [InlineData("rand 5")]
    [InlineData("rand double")]
    [InlineData("randint")]
    [InlineData("randperm")]
    public void Random_streams_are_pytorchs(string name)
    {
        manual_seed(1);
        Tensor drawn = name switch
        {
            "randn 3" => randn(3),
            "randn 16" => randn(16),
            "randn 21" => randn(21),
            "rand 5" => rand(5),
            "rand double" => rand(5, float64),
            "randint" => randint(3, 1000, new long[] { 6 }),
            _ => randperm(9),
        };
        ReferenceData.Close(ReferenceData.Tensor(ReferenceData.Part("streams").GetProperty(name), float64), drawn.to_type(float64), 2e-6, name); // single precision logarithms and sines
    }

    private static optim.Optimizer Optimizer(string name, Modules.Parameter p) => name switch
    {
        "SGD" => optim.SGD([p], 0.1),
        "SGD momentum" => optim.SGD([p], 0.1, momentum: 0.9, dampening: 0.1, weight_decay: 0.01),
        "SGD nesterov" => optim.SGD([p], 0.1, momentum: 0.9, nesterov: true),
        "Adam" => optim.Adam([p], 0.05, weight_decay: 0.01),
        "Adam amsgrad" => optim.Adam([p], 0.05, amsgrad: true),
        "AdamW" => optim.AdamW([p], 0.05, weight_decay: 0.1),
        _ => optim.RMSProp([p], 0.05, momentum: 0.5, centered: true, weight_decay: 0.01),
    };

    private static optim.lr_scheduler.LRScheduler Schedule(string name, optim.Optimizer o) => name switch
    {
        "StepLR" => optim.lr_scheduler.StepLR(o, 3, 0.5),
        "MultiStepLR" => optim.lr_scheduler.MultiStepLR(o, [2, 5], 0.1),
        "ExponentialLR" => optim.lr_scheduler.ExponentialLR(o, 0.9),
        "LinearLR" => optim.lr_scheduler.LinearLR(o, 0.25, 1, 4),
        "ConstantLR" => optim.lr_scheduler.ConstantLR(o, 0.5, 3),
        "PolynomialLR" => optim.lr_scheduler.PolynomialLR(o, 6, 2),
        "CosineAnnealingLR" => optim.lr_scheduler.CosineAnnealingLR(o, 5, 0.01),
        _ => optim.lr_scheduler.LambdaLR(o, e => 1.0 / (1 + e)),
    };
}
