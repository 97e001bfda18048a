using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Keeps a state for each parameter and runs the steps outside of the graph.</summary>
public abstract class OptimizerHelper : optim.Optimizer
{
    private readonly Dictionary<Parameter, object> _states = new(ReferenceEqualityComparer.Instance);

    /// <summary>The state of a parameter, made at its first step.</summary>
    private protected T State<T>(Parameter p) where T : class, new()
    {
        if (!_states.TryGetValue(p, out object? state)) _states[p] = state = new T();
        return (T)state;
    }

    /// <summary>Runs the closure if there is one, then a step for each parameter that has a gradient.</summary>
    private protected Tensor? Steps<TOptions>(Func<Tensor>? closure, Action<Parameter, Tensor, TOptions, double> step) where TOptions : OptimizerOptions
    {
        Tensor? loss = null;
        if (closure is not null)
            using (enable_grad()) loss = closure();
        using var mode = no_grad();
        foreach (var group in _parameter_groups)
            foreach (var p in group.Parameters)
            {
                if (p.meta?.Grad is not { } g) continue;
                step(p, g, (TOptions)group.Options, group.LearningRate);
                InPlace.Touch(p);
            }
        return loss;
    }

    /// <summary>A zero tensor like a parameter that no scope disposes.</summary>
    private protected static Tensor Zeros(Tensor like) => like.detach().zeros_like().DetachFromDisposeScope();

    private protected void Start(IEnumerable<ParamGroup> groups)
    {
        foreach (var g in groups) add_param_group(g);
    }

    private protected static void Begin(OptimizerOptions options, double rate)
    {
        options.LearningRate ??= rate;
        options.InitialLearningRate = options.LearningRate.Value;
    }

    private protected static double Positive(string name, double value) =>
        value >= 0 ? value : throw new ArgumentOutOfRangeException(name, $"Invalid {name}: {value}. It must not be negative.");
}
