namespace Cairn.NeuralPopulations;

/// <summary>Which spin a single-spin sampler tries next.</summary>
public enum SweepOrder
{
    /// <summary>N independent draws of a spin: each step obeys detailed balance.</summary>
    Random,

    /// <summary>Spin 0, 1, ..., N − 1: keeps the stationary law, decorrelates about twice as fast, and is not reversible.</summary>
    /// <remarks>Metropolis must flip wherever that costs nothing, so in strict order it would walk for ever in some states and never reach
    /// others (on the 4 × 4 torus too). In every 16th sweep it therefore tries each spin with probability ½ only: then every state can follow
    /// every other, and the stationary law stays as it is.</remarks>
    Sequential,
}
