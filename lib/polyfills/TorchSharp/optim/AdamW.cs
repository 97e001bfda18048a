using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Adam with weight decay apart from the gradient (Loshchilov and Hutter, 2019).</summary>
public class AdamW : OptimizerHelper, optim.IBetas
{
    public AdamW(IEnumerable<Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false)
        : this([new ParamGroup(parameters, lr, beta1, beta2, eps, weight_decay, amsgrad, maximize)], lr, beta1, beta2, eps, weight_decay, amsgrad, maximize)
    {
    }

    public AdamW(IEnumerable<ParamGroup> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false)
    {
        Positive(nameof(lr), lr);
        Positive(nameof(eps), eps);
        if (beta1 is < 0 or >= 1) throw new ArgumentOutOfRangeException(nameof(beta1), $"Invalid beta1: {beta1}. It must be in [0, 1).");
        if (beta2 is < 0 or >= 1) throw new ArgumentOutOfRangeException(nameof(beta2), $"Invalid beta2: {beta2}. It must be in [0, 1).");
        _defaults = new Options { LearningRate = lr, beta1 = beta1, beta2 = beta2, eps = eps, weight_decay = weight_decay, amsgrad = amsgrad, maximize = maximize };
        Start(parameters);
    }

    private readonly Options _defaults;

    public (double, double) Betas
    {
        get => (_parameter_groups[0].Options as Options is { } o ? (o.beta1!.Value, o.beta2!.Value) : default);
        set
        {
            foreach (var g in _parameter_groups) ((ParamGroup)g).Betas = value;
        }
    }

    public override Tensor? step(Func<Tensor>? closure = null) => Steps<Options>(closure, Move);

    public override void add_param_group(Modules.ParamGroup param_group)
    {
        var o = (Options)param_group.Options;
        Begin(o, _defaults.LearningRate!.Value);
        (o.beta1, o.beta2, o.eps, o.weight_decay) = (o.beta1 ?? _defaults.beta1, o.beta2 ?? _defaults.beta2, o.eps ?? _defaults.eps, o.weight_decay ?? _defaults.weight_decay);
        (o.amsgrad, o.maximize) = (o.amsgrad ?? _defaults.amsgrad, o.maximize ?? _defaults.maximize);
        base.add_param_group(param_group);
    }

    private void Move(Parameter p, Tensor g, Options o, double rate)
    {
        var s = State<Moments>(p);
        s.First ??= Zeros(p);
        s.Second ??= Zeros(p);
        if (o.amsgrad!.Value) s.Largest ??= Zeros(p);
        DenseStep.Adam(new AdamStep(rate, o.beta1!.Value, o.beta2!.Value, o.eps!.Value, o.weight_decay!.Value, Decoupled: true, o.maximize!.Value, ++s.Step), p, g, s.First, s.Second, s.Largest);
    }

    /// <summary>Options of a group; null means the optimizer's own.</summary>
    public class Options : OptimizerOptions
    {
        public double? beta1;
        public double? beta2;
        public double? weight_decay;
        public double? eps;
        public bool? amsgrad;
        public bool? maximize;
    }

    /// <summary>Parameters with options of their own.</summary>
    public class ParamGroup : ParamGroup<Options>, optim.IBetas
    {
        public ParamGroup() => Options = new Options();

        public ParamGroup(IEnumerable<Parameter> parameters, Options options)
            : base(parameters, options)
        {
        }

        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false)
            : base(parameters, new Options { LearningRate = lr, beta1 = beta1, beta2 = beta2, eps = eps, weight_decay = weight_decay, amsgrad = amsgrad, maximize = maximize }) => Parameters = [.. parameters];

        public (double, double) Betas
        {
            get => (Options.beta1 ?? 0, Options.beta2 ?? 0);
            set => (Options.beta1, Options.beta2) = value;
        }
    }
}
