namespace Cairn.NeuralPopulations;

/// <summary>What every sampler can do in one line.</summary>
public static class SpinSamplers
{
    /// <summary>Runs some sweeps and keeps nothing: the warm-up.</summary>
    /// <param name="sampler">Any sampler.</param>
    /// <param name="sweeps">Zero or more.</param>
    public static void Skip(this ISpinSampler sampler, int sweeps)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sweeps);
        for (int t = 0; t < sweeps; t++)
            sampler.Sweep();
    }

    /// <summary>Warms up, then records energy and magnetisation after every sweep.</summary>
    /// <param name="sampler">Any sampler.</param>
    /// <param name="sweeps">Sweeps to record, at least 1.</param>
    /// <param name="warmUp">Sweeps to throw away first.</param>
    public static SpinSeries Record(this ISpinSampler sampler, int sweeps, int warmUp = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sweeps, 1);
        sampler.Skip(warmUp);
        var (energy, magnetisation) = (new double[sweeps], new double[sweeps]);
        for (int t = 0; t < sweeps; t++)
        {
            sampler.Sweep();
            (energy[t], magnetisation[t]) = (sampler.Energy, sampler.Magnetisation);
        }
        return new(energy, magnetisation);
    }

    /// <summary>Warms up, then copies a state every few sweeps.</summary>
    /// <param name="sampler">Any sampler.</param>
    /// <param name="count">States to draw, at least 1.</param>
    /// <param name="every">Sweeps between two states, at least 1.</param>
    /// <param name="warmUp">Sweeps to throw away first.</param>
    /// <returns>States, each of shape [N].</returns>
    public static sbyte[][] Draw(this ISpinSampler sampler, int count, int every = 1, int warmUp = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(every, 1);
        sampler.Skip(warmUp);
        var states = new sbyte[count][];
        for (int t = 0; t < count; t++)
        {
            sampler.Skip(every);
            states[t] = sampler.State.ToArray();
        }
        return states;
    }
}
