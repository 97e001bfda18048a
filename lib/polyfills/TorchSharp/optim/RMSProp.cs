using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Divides the gradient by the root of its running mean square.</summary>
public class RMSProp : OptimizerHelper, optim.IMomentum
{
    public RMSProp(IEnumerable<Parameter> parameters, double lr = 0.001, double alpha = 0.99, double eps = 1e-08, double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false)
        : this([new ParamGroup(parameters, new Options { LearningRate = lr })], lr, alpha, eps, weight_decay, momentum, centered, maximize)
    {
    }

    public RMSProp(IEnumerable<ParamGroup> parameters, double lr = 0.001, double alpha = 0.99, double eps = 1e-08, double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false)
    {
        Positive(nameof(lr), lr);
        Positive(nameof(eps), eps);
        _defaults = new Options { LearningRate = lr, alpha = alpha, eps = eps, weight_decay = weight_decay, momentum = momentum, centered = centered, maximize = maximize };
        Start(parameters);
    }

    private readonly Options _defaults;

    public double Momentum
    {
        get => ((ParamGroup)_parameter_groups[0]).Momentum;
        set
        {
            foreach (var g in _parameter_groups) ((ParamGroup)g).Momentum = value;
        }
    }

    public override Tensor? step(Func<Tensor>? closure = null) => Steps<Options>(closure, Move);

    public override void add_param_group(Modules.ParamGroup param_group)
    {
        var o = (Options)param_group.Options;
        Begin(o, _defaults.LearningRate!.Value);
        (o.alpha, o.eps, o.weight_decay, o.momentum) = (o.alpha ?? _defaults.alpha, o.eps ?? _defaults.eps, o.weight_decay ?? _defaults.weight_decay, o.momentum ?? _defaults.momentum);
        (o.centered, o.maximize) = (o.centered ?? _defaults.centered, o.maximize ?? _defaults.maximize);
        base.add_param_group(param_group);
    }

    private void Move(Parameter p, Tensor gradient, Options o, double rate)
    {
        using var scope = NewDisposeScope();
        var s = State<Moments>(p);
        var g = o.maximize!.Value ? gradient.neg() : gradient.alias();
        if (o.weight_decay!.Value != 0) g = g + (p.detach() * o.weight_decay.Value);
        double keep = o.alpha!.Value;
        (s.Second ??= Zeros(p)).mul_(keep).add_(g * g * (1 - keep));
        var mean = s.Second;
        if (o.centered!.Value) mean = s.Second - (s.Largest ??= Zeros(p)).mul_(keep).add_(g * (1 - keep)).square();
        var move = g / (mean.sqrt() + o.eps!.Value);
        if (o.momentum!.Value > 0) move = (s.First ??= Zeros(p)).mul_(o.momentum.Value).add_(move);
        p.sub_(move * rate);
    }

    /// <summary>Options of a group; null means the optimizer's own.</summary>
    public class Options : OptimizerOptions
    {
        public bool? maximize;
        public double? momentum;
        public double? alpha;
        public double? eps;
        public double? weight_decay;
        public bool? centered;
    }

    /// <summary>Parameters with options of their own.</summary>
    public class ParamGroup : ParamGroup<Options>, optim.IMomentum
    {
        public ParamGroup() => Options = new Options();

        public ParamGroup(IEnumerable<Parameter> parameters, Options options)
            : base([.. parameters], options)
        {
        }

        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 0.001, double eps = 1e-08, double alpha = 0.99, double weight_decay = 0, double momentum = 0, bool centered = false)
            : base([.. parameters], new Options { LearningRate = lr, alpha = alpha, eps = eps, weight_decay = weight_decay, momentum = momentum, centered = centered })
        {
        }

        public double Momentum
        {
            get => Options.momentum ?? 0;
            set => Options.momentum = value;
        }
    }
}
