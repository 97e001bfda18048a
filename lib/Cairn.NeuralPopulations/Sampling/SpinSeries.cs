namespace Cairn.NeuralPopulations;

/// <summary>What a run of a sampler measured, one value a sweep.</summary>
/// <param name="Energy">Total energy, shape [sweeps].</param>
/// <param name="Magnetisation">Total magnetisation, shape [sweeps].</param>
public sealed record SpinSeries(double[] Energy, double[] Magnetisation)
{
    /// <summary>|M|, shape [sweeps].</summary>
    public double[] AbsoluteMagnetisation => Array.ConvertAll(Magnetisation, Math.Abs);
}
