using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Stochastic gradient descent, with momentum if wanted.</summary>
public class SGD : OptimizerHelper, optim.IMomentum
{
    private readonly Options _defaults;

    public SGD(IEnumerable<Parameter> parameters, double lr, double momentum = 0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false)
        : this([new ParamGroup(parameters, lr, momentum, dampening, weight_decay, nesterov, maximize)], lr, momentum, dampening, weight_decay, nesterov, maximize)
    {
    }

    public SGD(IEnumerable<ParamGroup> parameters, double lr, double momentum = 0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false)
    {
        Positive(nameof(lr), lr);
        Positive(nameof(momentum), momentum);
        Positive(nameof(weight_decay), weight_decay);
        if (nesterov && (momentum == 0 || dampening != 0)) throw new ArgumentException("Nesterov momentum requires a momentum and zero dampening");
        _defaults = new Options { LearningRate = lr, momentum = momentum, dampening = dampening, weight_decay = weight_decay, nesterov = nesterov, maximize = maximize };
        Start(parameters);
    }

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
        (o.momentum, o.dampening, o.weight_decay) = (o.momentum ?? _defaults.momentum, o.dampening ?? _defaults.dampening, o.weight_decay ?? _defaults.weight_decay);
        (o.nesterov, o.maximize) = (o.nesterov ?? _defaults.nesterov, o.maximize ?? _defaults.maximize);
        base.add_param_group(param_group);
    }

    private void Move(Parameter p, Tensor g, Options o, double rate)
    {
        double momentum = o.momentum!.Value;
        var s = State<Moments>(p);
        if (momentum != 0) s.First ??= Zeros(p);
        DenseStep.Sgd(new SgdStep(rate, momentum, o.dampening!.Value, o.weight_decay!.Value, o.nesterov!.Value, o.maximize!.Value, First: s.Step++ == 0), p, g, momentum == 0 ? null : s.First);
    }

    /// <summary>Options of a group; null means the optimizer's own.</summary>
    public class Options : OptimizerOptions
    {
        public double? momentum;
        public double? dampening;
        public double? weight_decay;
        public bool? nesterov;
        public bool? maximize;
    }

    /// <summary>Parameters with options of their own.</summary>
    public class ParamGroup : ParamGroup<Options>, optim.IMomentum
    {
        public ParamGroup() => Options = new Options();

        public ParamGroup(IEnumerable<Parameter> parameters, Options options)
            : base(parameters, options)
        {
        }

        public ParamGroup(IEnumerable<Parameter> parameters, double lr = 0.001, double momentum = 0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false)
            : base(parameters, new Options { LearningRate = lr, momentum = momentum, dampening = dampening, weight_decay = weight_decay, nesterov = nesterov, maximize = maximize }) => Parameters = [.. parameters];

        public double Momentum
        {
            get => Options.momentum ?? 0;
            set => Options.momentum = value;
        }
    }
}
