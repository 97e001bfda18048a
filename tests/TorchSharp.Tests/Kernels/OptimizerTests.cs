namespace TorchSharp.Kernels.Tests;

/// <summary>The steps against PyTorch's published formulas, written out number by number.</summary>
public sealed class OptimizerTests
{
    public static TheoryData<string> All => Paths.All;

    [Theory, MemberData(nameof(All))]
    public void Adam_and_AdamW_are_the_formulas_over_five_steps(string path)
    {
        foreach (bool decoupled in new[] { false, true })
            foreach (bool amsgrad in new[] { false, true })
                foreach (bool maximize in new[] { false, true })
                    Adam(new AdamStep(0.1, 0.9, 0.99, 1e-8, 0.2, decoupled, maximize, 1), amsgrad, Paths.Take(path, 2));
    }

    [Theory, MemberData(nameof(All))]
    public void SGD_is_the_formula_over_five_steps(string path)
    {
        foreach (double momentum in new[] { 0, 0.9 })
            foreach (bool nesterov in new[] { false, momentum > 0 })
                Sgd(new SgdStep(0.1, momentum, nesterov ? 0 : 0.25, 0.01, nesterov, !nesterov, true), Paths.Take(path));
    }

    [Fact]
    public void The_first_step_of_Adam_moves_every_parameter_by_the_learning_rate()
    {
        double[] p = [0, 0, 0];
        new AdamStep(0.01, 0.9, 0.999, 0, 0, true, false, 1).Apply<double>(p, [3, -0.5, 1e-4], new double[3], new double[3], [], 1);
        Near.Same([-0.01, 0.01, -0.01], p, 1e-12);
    }

    private static void Adam(AdamStep s, bool amsgrad, Compute compute)
    {
        const int N = 37;
        double[] p = Near.Normal(N, 1), m = new double[N], v = new double[N], top = new double[N];
        float[] fp = Near.Of<float>(p), fm = new float[N], fv = new float[N], ftop = new float[amsgrad ? N : 0];
        for (int t = 1; t <= 5; t++)
        {
            double[] g = Near.Normal(N, 10 + t);
            for (int i = 0; i < N; i++)
            {
                double d = (s.Maximize ? -g[i] : g[i]) + (s.Decoupled ? 0 : s.Decay * p[i]);
                p[i] *= s.Decoupled ? 1 - (s.Rate * s.Decay) : 1;
                m[i] = (s.Beta1 * m[i]) + ((1 - s.Beta1) * d);
                v[i] = (s.Beta2 * v[i]) + ((1 - s.Beta2) * d * d);
                top[i] = amsgrad ? Math.Max(top[i], v[i]) : v[i];
                p[i] -= s.Rate / (1 - Math.Pow(s.Beta1, t)) * m[i] / (Math.Sqrt(top[i] / (1 - Math.Pow(s.Beta2, t))) + s.Eps);
            }
            (s with { Step = t }).Apply<float>(fp, Near.Of<float>(g), fm, fv, ftop, compute);
        }
        Near.Same(p, Near.Back(fp), 1e-5, $"{s} amsgrad {amsgrad}"); // m/√v of a small gradient magnifies its rounding
        Near.Same(v, Near.Back(fv), 1e-6);
    }

    private static void Sgd(SgdStep s, Compute compute)
    {
        const int N = 37;
        double[] p = Near.Normal(N, 1), b = new double[N];
        float[] fp = Near.Of<float>(p), fb = new float[s.Momentum == 0 ? 0 : N];
        for (int t = 1; t <= 5; t++)
        {
            double[] g = Near.Normal(N, 10 + t);
            for (int i = 0; i < N; i++)
            {
                double d = (s.Maximize ? -g[i] : g[i]) + (s.Decay * p[i]);
                b[i] = t == 1 ? d : (s.Momentum * b[i]) + ((1 - s.Dampening) * d);
                p[i] -= s.Rate * (s.Momentum == 0 ? d : s.Nesterov ? d + (s.Momentum * b[i]) : b[i]);
            }
            (s with { First = t == 1 }).Apply<float>(fp, Near.Of<float>(g), fb, compute);
        }
        Near.Same(p, Near.Back(fp), 1e-6, s.ToString());
    }
}
