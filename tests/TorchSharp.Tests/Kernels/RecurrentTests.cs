using System.Numerics;

namespace TorchSharp.Kernels.Tests;

/// <summary>LSTM and GRU cells against their equations in double, gradients by central differences of those.</summary>
public sealed class RecurrentTests
{
    public static TheoryData<string> All => Paths.All;

    [Theory, MemberData(nameof(All))]
    public void An_LSTM_step_and_its_gradients_are_the_equations(string path)
    {
        foreach (int hidden in new[] { 1, 7, 16, 33 })
        {
            Lstm<float>(3, hidden, Paths.Take(path, 2), 5e-6);
            Lstm<double>(3, hidden, Paths.Take(path), 1e-8);
        }
    }

    [Theory, MemberData(nameof(All))]
    public void A_GRU_step_and_its_gradients_are_the_equations(string path)
    {
        foreach (int hidden in new[] { 1, 7, 16, 33 })
        {
            Gru<float>(3, hidden, Paths.Take(path, 2), 5e-6);
            Gru<double>(3, hidden, Paths.Take(path), 1e-8);
        }
    }

    private static void Lstm<T>(int batch, int n, Compute compute, double tolerance)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        double[] sums = Near.Normal(batch * 4 * n, 1), before = Near.Normal(batch * n, 2), dh = Near.Normal(batch * n, 3), dc = Near.Normal(batch * n, 4);
        T[] gates = Near.Of<T>(sums), c = new T[batch * n], h = new T[batch * n], dGates = new T[batch * 4 * n], dBefore = new T[batch * n];
        LstmCell.Forward<T>(gates, Near.Of<T>(before), c, h, n, compute);
        var (trueH, trueC) = LstmTwin(sums, before, n);
        Near.Same(trueH, Near.Back(h), tolerance, "h");
        Near.Same(trueC, Near.Back(c), tolerance, "c");
        LstmCell.Backward<T>(gates, Near.Of<T>(before), c, Near.Of<T>(dh), Near.Of<T>(dc), dGates, dBefore, n, compute);
        double Loss(double[] s, double[] b)
        {
            var (h, c) = LstmTwin(s, b, n);
            return Near.Dot(h, dh) + Near.Dot(c, dc);
        }
        Near.Same(Near.Gradient(v => Loss(v, before), sums), Near.Back(dGates), tolerance, "gates");
        Near.Same(Near.Gradient(v => Loss(sums, v), before), Near.Back(dBefore), tolerance, "cBefore");
        LstmCell.Backward<T>(gates, Near.Of<T>(before), c, Near.Of<T>(dh), [], dGates, dBefore, n, compute);
        Near.Same(Near.Gradient(v => Near.Dot(LstmTwin(v, before, n).H, dh), sums), Near.Back(dGates), tolerance, "gates without dc");
    }

    private static (double[] H, double[] C) LstmTwin(double[] sums, double[] before, int n)
    {
        double[] h = new double[before.Length], c = new double[before.Length];
        for (int at = 0; at < before.Length; at++)
        {
            double Gate(int number) => sums[(at / n * 4 * n) + (number * n) + (at % n)];
            c[at] = (Sigmoid(Gate(1)) * before[at]) + (Sigmoid(Gate(0)) * Math.Tanh(Gate(2)));
            h[at] = Sigmoid(Gate(3)) * Math.Tanh(c[at]);
        }
        return (h, c);
    }

    private static void Gru<T>(int batch, int n, Compute compute, double tolerance)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        double[] x = Near.Normal(batch * 3 * n, 1), u = Near.Normal(batch * 3 * n, 2), before = Near.Normal(batch * n, 3), dh = Near.Normal(batch * n, 4);
        T[] gates = new T[x.Length], h = new T[before.Length], dx = new T[x.Length], du = new T[x.Length], dBefore = new T[before.Length];
        GruCell.Forward<T>(Near.Of<T>(x), Near.Of<T>(u), Near.Of<T>(before), gates, h, n, compute);
        Near.Same(GruTwin(x, u, before, n), Near.Back(h), tolerance, "h");
        GruCell.Backward<T>(gates, Near.Of<T>(u), Near.Of<T>(before), Near.Of<T>(dh), dx, du, dBefore, n, compute);
        Near.Same(Near.Gradient(v => Near.Dot(GruTwin(v, u, before, n), dh), x), Near.Back(dx), tolerance, "fromX");
        Near.Same(Near.Gradient(v => Near.Dot(GruTwin(x, v, before, n), dh), u), Near.Back(du), tolerance, "fromH");
        Near.Same(Near.Gradient(v => Near.Dot(GruTwin(x, u, v, n), dh), before), Near.Back(dBefore), tolerance, "hBefore");
    }

    private static double[] GruTwin(double[] x, double[] u, double[] before, int n) => [.. before.Select((b, at) =>
    {
        int first = (at / n * 3 * n) + (at % n);
        double r = Sigmoid(x[first] + u[first]), z = Sigmoid(x[first + n] + u[first + n]), fresh = Math.Tanh(x[first + (2 * n)] + (r * u[first + (2 * n)]));
        return ((1 - z) * fresh) + (z * b);
    })];

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));
}
