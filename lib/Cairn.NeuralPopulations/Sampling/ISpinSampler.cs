namespace Cairn.NeuralPopulations;

/// <summary>A Markov chain over the states of a <see cref="SpinGraph"/> whose stationary law is exp(−βE(s)) / Z.</summary>
/// <remarks>Every sampler starts with all spins up; discard the first sweeps, or give it a state of your own by <see cref="SetState"/>.</remarks>
public interface ISpinSampler
{
    /// <summary>One sweep: N attempted updates (Metropolis, heat bath), one cluster (Wolff) or all clusters (Swendsen-Wang).</summary>
    void Sweep();

    /// <summary>The present state, shape [N], values −1 and +1; it changes under your feet with the next sweep, so copy what you keep.</summary>
    ReadOnlySpan<sbyte> State { get; }

    /// <summary>Energy of the present state (all spins together).</summary>
    double Energy { get; }

    /// <summary>Sum of all spins, −N to N.</summary>
    long Magnetisation { get; }

    /// <summary>Goes on from another state.</summary>
    /// <param name="s">State, shape [N], values −1 and +1.</param>
    void SetState(ReadOnlySpan<sbyte> s);
}
