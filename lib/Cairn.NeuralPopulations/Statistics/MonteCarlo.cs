namespace Cairn.NeuralPopulations;

/// <summary>Honest numbers from correlated series: autocorrelation times, error bars, reweighting to a nearby temperature.</summary>
public static class MonteCarlo
{
    /// <summary>Normalised autocorrelation ρ(t) = ⟨δx₀ δxₜ⟩ / ⟨δx²⟩, from ρ(0) = 1.</summary>
    /// <param name="x">Series, shape [n], finite, not constant, n at least 2.</param>
    /// <param name="lags">Number of lags, 1 to n.</param>
    /// <returns>ρ, shape [lags].</returns>
    /// <exception cref="ArgumentException">The series is too short, constant, or not finite.</exception>
    public static double[] Autocorrelation(ReadOnlySpan<double> x, int lags)
    {
        Series.Check(x);
        if (lags < 1 || lags > x.Length)
            throw new ArgumentOutOfRangeException(nameof(lags), $"Lags must be 1 to {x.Length}, the length of the series, not {lags}.");
        var covariance = Covariances.ByFourier(x)[..lags];
        if (covariance[0] <= 0)
            throw new ArgumentException("The series is constant, so nothing in it correlates. Did the sampler get stuck, or is the observable conserved?", nameof(x));
        return Array.ConvertAll(covariance, c => c / covariance[0]);
    }

    /// <summary>τ = ½ + Σ ρ(t), cut at the first lag W with W ≥ 6τ(W) and W ≥ 10.</summary>
    /// <remarks>Sokal, "Monte Carlo methods in statistical mechanics" (1997), section 3. A series shorter than 50 τ gets a
    /// <see cref="AutocorrelationTime.Warning"/> that states the ratio.</remarks>
    /// <param name="x">Series, shape [n], finite, not constant, n at least 2.</param>
    public static AutocorrelationTime IntegratedAutocorrelationTime(ReadOnlySpan<double> x)
    {
        var rho = Autocorrelation(x, x.Length);
        double tau = 0.5;
        int window = 0;
        while (window < Math.Max(10, 6 * tau) && window + 1 < rho.Length)
            tau += rho[++window];
        tau = Math.Max(tau, 0.5 / x.Length); // a strongly alternating series may sum to nothing
        return new(tau, tau * Math.Sqrt(2.0 * (2 * window + 1) / x.Length), window, x.Length);
    }

    /// <summary>Standard error of the mean of a correlated series: average neighbours in pairs, again and again, until the error stops growing.</summary>
    /// <remarks>Flyvbjerg, Petersen, J. Chem. Phys. 91 (1989) 461; the block length B is the first with B³ &gt; 2n (error_B / error_1)⁴,
    /// Lee et al., Phys. Rev. E 83 (2011) 066706, which balances bias against noise.</remarks>
    /// <param name="x">Series, shape [n], n at least 2; 0 for a constant one.</param>
    public static double BlockingError(ReadOnlySpan<double> x)
    {
        Series.Check(x);
        var blocks = x.ToArray();
        double first = Series.NaiveError(blocks), error = first;
        for (long size = 1; first > 0 && blocks.Length >= 4; size *= 2)
        {
            if (Math.Pow(size, 3) > 2.0 * x.Length * Math.Pow(error / first, 4))
                break;
            blocks = Series.PairMeans(blocks);
            error = Series.NaiveError(blocks);
        }
        return error;
    }

    /// <summary>A function of a series with its jackknife error: leave out one block at a time.</summary>
    /// <remarks>Efron, "The jackknife, the bootstrap and other resampling plans" (1982). Blocks must be longer than a few
    /// autocorrelation times; the last n mod blocks values are used for the value, not for the error.</remarks>
    /// <param name="x">Series, shape [n].</param>
    /// <param name="f">Any smooth function of a series of any length, such as a variance or a Binder cumulant.</param>
    /// <param name="blocks">Number of blocks, 2 to n.</param>
    public static Estimate Jackknife(ReadOnlySpan<double> x, Func<double[], double> f, int blocks = 32)
    {
        Series.Check(x);
        if (blocks < 2 || blocks > x.Length)
            throw new ArgumentOutOfRangeException(nameof(blocks), $"Blocks must be 2 to {x.Length}, the length of the series, not {blocks}.");
        int size = x.Length / blocks;
        var used = x[..(size * blocks)];
        var without = new double[blocks];
        for (int b = 0; b < blocks; b++)
            without[b] = f([.. used[..(b * size)], .. used[((b + 1) * size)..]]);
        double mean = without.Average();
        return new(f(x.ToArray()), Math.Sqrt(without.Sum(v => (v - mean) * (v - mean)) * (blocks - 1) / blocks));
    }

    /// <summary>⟨O⟩ at betaNew from a run at beta: each sample weighs exp(−(βnew − β)E).</summary>
    /// <remarks>Ferrenberg, Swendsen, Phys. Rev. Lett. 61 (1988) 2635. Weights go through log-sum-exp, so energies of any size are safe;
    /// ask <see cref="EffectiveSamples"/> whether the two temperatures overlap.</remarks>
    /// <param name="energy">Total energies, shape [n].</param>
    /// <param name="observable">The observable in the same states, shape [n].</param>
    /// <param name="beta">Inverse temperature of the run.</param>
    /// <param name="betaNew">Inverse temperature asked for.</param>
    public static double Reweight(ReadOnlySpan<double> energy, ReadOnlySpan<double> observable, double beta, double betaNew)
    {
        if (observable.Length != energy.Length)
            throw new ArgumentException($"Energy has {energy.Length} values and the observable {observable.Length}; they must come from the same states.", nameof(observable));
        var weights = Series.Weights(energy, beta, betaNew);
        double sum = 0;
        for (int t = 0; t < weights.Length; t++)
            sum += weights[t] * observable[t];
        return sum;
    }

    /// <summary>Kish's 1 / Σ w²: how many of the samples still count after reweighting, 1 to n. Below about 10 do not trust the result.</summary>
    /// <param name="energy">Total energies, shape [n].</param>
    /// <param name="beta">Inverse temperature of the run.</param>
    /// <param name="betaNew">Inverse temperature asked for.</param>
    public static double EffectiveSamples(ReadOnlySpan<double> energy, double beta, double betaNew) =>
        1 / Series.Weights(energy, beta, betaNew).Sum(w => w * w);
}
