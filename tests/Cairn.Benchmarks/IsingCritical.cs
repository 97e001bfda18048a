using System.Diagnostics;
using Cairn.Core;
using Cairn.NeuralPopulations;

namespace Cairn.Benchmarks;

/// <summary>At the critical point what counts is independent samples a second: sweeps a second, divided by 2τ of |m|.</summary>
internal static class IsingCritical
{
    public static void Run(int l, double beta)
    {
        double wolff = Wolff(l, beta);
        var (plain, tau) = PlainMetropolis(l, beta);
        double replicas = Replicas(l, beta, tau);
        Benchmark.Print($"Wolff / plain Metropolis, independent samples a second, {l}x{l}", ("ratio", wolff / plain));
        Benchmark.Print($"Wolff / one lattice of the 512-replica Metropolis, {l}x{l}", ("ratio", wolff * ReplicaMetropolis.Replicas / replicas));
        Benchmark.Print($"Wolff / all 512 replicas of Metropolis together, {l}x{l}", ("ratio", wolff / replicas));
    }

    private static double Wolff(int l, double beta)
    {
        var sampler = FastIsing.Wolff(l, beta, new Rng(2));
        sampler.Skip(1000);
        var (m, flipped, start) = (new double[10_000], 0L, Stopwatch.GetTimestamp());
        for (int t = 0; t < m.Length; t++)
        {
            sampler.Sweep();
            flipped += sampler.ClusterSize;
            m[t] = Math.Abs(sampler.Magnetisation);
        }
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var tau = MonteCarlo.IntegratedAutocorrelationTime(m);
        double fraction = flipped / ((double)m.Length * l * l);
        double rate = m.Length / seconds / (2 * tau);
        Benchmark.Print($"Wolff, square torus, {l}x{l}", ("tau, clusters", tau), ("tau, sweep-equivalents", tau * fraction), ("length / tau", tau.Ratio), ("independent samples/s", rate));
        return rate;
    }

    /// <summary>τ from one lattice of the kernel in sequential order; the plain twin in the same order has the same τ, so its speed is all that is timed.</summary>
    private static (double Rate, double Tau) PlainMetropolis(int l, double beta)
    {
        double tau = MetropolisTau(l, beta);
        var sampler = new MetropolisSampler(SpinGraph.Square(l), beta, new Rng(3), SweepOrder.Sequential);
        double rate = 5 / Benchmark.Best(() => sampler.Skip(5), 1) / (2 * tau);
        Benchmark.Print($"Metropolis, sequential (plain twin), {l}x{l}", ("tau, sweeps", tau), ("independent samples/s", rate));
        return (rate, tau);
    }

    private static double Replicas(int l, double beta, double tau)
    {
        var sampler = FastIsing.Metropolis(l, beta, new Rng(4));
        double rate = 2 * ReplicaMetropolis.Replicas / Benchmark.Best(() => sampler.Sweep(2)) / (2 * tau);
        Benchmark.Print($"Metropolis, 512 replicas, {l}x{l}", ("tau, sweeps", tau), ("independent samples/s, all replicas", rate));
        return rate;
    }

    /// <summary>Autocorrelation pooled over 512 replicas that start from Wolff's states, with the mean over all replicas taken off.</summary>
    private static double MetropolisTau(int l, double beta)
    {
        const int Every = 50, Points = 600; // 30,000 sweeps, some eight autocorrelation times at L = 256
        var sampler = EquilibratedReplicas(l, beta);
        var m = new double[ReplicaMetropolis.Replicas][];
        for (int r = 0; r < m.Length; r++)
            m[r] = new double[Points];
        for (int t = 0; t < Points; t++)
        {
            sampler.Sweep(Every);
            var now = sampler.Magnetisations();
            for (int r = 0; r < m.Length; r++)
                m[r][t] = Math.Abs(now[r]);
        }
        return Every * PooledTau(m);
    }

    private static ReplicaMetropolis EquilibratedReplicas(int l, double beta)
    {
        var (sampler, wolff) = (FastIsing.Metropolis(l, beta, new Rng(5)), FastIsing.Wolff(l, beta, new Rng(6)));
        wolff.Skip(500);
        for (int r = 0; r < ReplicaMetropolis.Replicas; r++)
        {
            wolff.Skip(20);
            sampler.SetState(r, wolff.State);
        }
        return sampler;
    }

    private static double PooledTau(double[][] series)
    {
        double mean = series.Average(x => x.Average());
        double variance = series.Average(x => x.Average(v => (v - mean) * (v - mean)));
        double tau = 0.5;
        for (int lag = 1; lag < series[0].Length && lag <= 6 * tau; lag++)
            tau += series.Average(x => Covariance(x, mean, lag)) / variance;
        return tau;
    }

    private static double Covariance(double[] x, double mean, int lag)
    {
        double sum = 0;
        for (int t = 0; t + lag < x.Length; t++)
            sum += (x[t] - mean) * (x[t + lag] - mean);
        return sum / (x.Length - lag);
    }
}
