using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace Cairn.NeuralPopulations.Tests.Exact;

/// <summary>Must show 2: the numerical library does what week 1 relies on.</summary>
public class EnvironmentTests
{
    [Fact]
    public void The_path_graph_has_the_laplacian_eigenvalues_2_minus_2_cos()
    {
        var laplacian = Matrix<double>.Build.Dense(5, 5, (i, j) => i == j ? (i is 0 or 4 ? 1 : 2) : Math.Abs(i - j) == 1 ? -1 : 0);
        double[] values = [.. laplacian.Evd(Symmetricity.Symmetric).EigenValues.Select(v => v.Real).Order()];
        for (int k = 0; k < 5; k++)
            Assert.Equal(2 - (2 * Math.Cos(k * Math.PI / 5)), values[k], 1e-12);
    }

    [Fact]
    public void Erf_of_one_has_its_tabulated_value() => Assert.Equal(0.842700792949715, SpecialFunctions.Erf(1), 1e-12);

    [Fact]
    public void Digamma_of_one_is_minus_eulers_constant() => Assert.Equal(-0.577215664901533, SpecialFunctions.DiGamma(1), 1e-12);
}
