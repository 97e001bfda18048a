using Cairn.Core;
using Cairn.NeuralPopulations;

namespace Cairn.Benchmarks;

/// <summary>Spin updates a second of each kernel beside its plain twin, and independent samples a second at the critical point.</summary>
internal static class IsingSuite
{
    private static readonly double CriticalBeta = Math.Log(1 + Math.Sqrt(2)) / 2;

    /// <summary>Options: <c>updates</c>, <c>critical</c>; none means both.</summary>
    public static void Run(string[] options)
    {
        if (options.Length == 0 || options.Contains("updates"))
            Updates();
        if (options.Length == 0 || options.Contains("critical"))
            IsingCritical.Run(256, CriticalBeta);
    }

    private static void Updates()
    {
        double plain = Plain("Metropolis, random order, 64x64", new MetropolisSampler(SpinGraph.Square(64), CriticalBeta, new Rng(1)));
        double twin = Plain("Metropolis, sequential (plain twin), 64x64", new MetropolisSampler(SpinGraph.Square(64), CriticalBeta, new Rng(1), SweepOrder.Sequential));
        Plain("heat bath, random order, 64x64", new HeatBathSampler(SpinGraph.Square(64), CriticalBeta, new Rng(1)));
        foreach (int l in new[] { 16, 64, 256 })
            Replicas(l, plain, twin);
        double slow = Clusters("Wolff, any graph (plain twin), 256x256", new WolffSampler(SpinGraph.Square(256), CriticalBeta, new Rng(1)));
        double fast = Clusters("Wolff, square torus, 256x256", FastIsing.Wolff(256, CriticalBeta, new Rng(1)));
        Benchmark.Print("Wolff, kernel / plain twin", ("ratio", fast / slow));
    }

    private static double Plain(string name, ISpinSampler sampler)
    {
        sampler.Skip(200);
        double rate = 100.0 * sampler.State.Length / Benchmark.Best(() => sampler.Skip(100), 1) / 1e6;
        Benchmark.Print(name, ("Mupdates/s", rate));
        return rate;
    }

    private static void Replicas(int l, double plain, double twin)
    {
        var replicas = FastIsing.Metropolis(l, CriticalBeta, new Rng(1));
        replicas.Sweep(200);
        int sweeps = Math.Max(2, 65536 / (l * l));
        double rate = (double)sweeps * l * l * ReplicaMetropolis.Replicas / Benchmark.Best(() => replicas.Sweep(sweeps)) / 1e6;
        double measuring = Benchmark.Best(() => { replicas.Energies(); replicas.Magnetisations(); }, 0.5);
        Benchmark.Print($"Metropolis, 512 replicas, {l}x{l}", ("Mupdates/s", rate), ("ratio to random order", rate / plain),
            ("ratio to plain twin", rate / twin), ("measuring E and M, in sweeps", measuring * rate * 1e6 / ((double)l * l * ReplicaMetropolis.Replicas)));
    }

    private static double Clusters(string name, ISpinSampler sampler)
    {
        sampler.Skip(500);
        double best = 0;
        for (int round = 0; round < 5; round++)
            best = Math.Max(best, FlipsPerSecond(sampler, 400) / 1e6);
        Benchmark.Print(name, ("Mflips/s", best));
        return best;
    }

    private static double FlipsPerSecond(ISpinSampler sampler, int clusters)
    {
        long flipped = 0, start = System.Diagnostics.Stopwatch.GetTimestamp();
        for (int c = 0; c < clusters; c++)
        {
            sampler.Sweep();
            flipped += sampler is SquareWolff fast ? fast.ClusterSize : ((WolffSampler)sampler).ClusterSize;
        }
        return flipped / System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
