using static TorchSharp.torch;

namespace TorchSharp.Tests;

[Collection("alone")]
public class LinearAlgebraTests
{
    [Fact]
    public void Factors_multiply_to_the_matrix()
    {
        manual_seed(3);
        var a = randn(2, 4, 3, float64);
        var (q, r) = linalg.qr(a);
        var (u, s, vh) = linalg.svd(a, fullMatrices: false);
        Assert.True(q.matmul(r).allclose(a, 1e-10) && q.mT.matmul(q).allclose(eye(3, dtype: float64), 1e-10, 1e-12)); // float64
        Assert.True((u * s.unsqueeze(-2)).matmul(vh).allclose(a, 1e-10));
        Assert.True(linalg.pinv(a).matmul(a).allclose(eye(3, dtype: float64), 1e-10, 1e-12));
        Assert.Equal([3L, 3L], linalg.matrix_rank(a).data<long>().ToArray());
    }

    [Fact]
    public void Eigenvectors_are_scaled_by_eigenvalues()
    {
        var a = randn(4, 4, float64);
        a = a + a.t();
        var (l, v) = linalg.eigh(a);
        Assert.True(a.mm(v).allclose(v * l, 1e-9, 1e-10)); // float64
        Assert.True(l.diff().ge(0).all().item<bool>());
    }

    [Fact]
    public void A_singular_matrix_is_refused() =>
        Assert.Contains("singular", Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => ones(2, 2).inverse()).Message);

    [Fact]
    public void A_gradient_that_is_not_covered_is_an_error_not_a_silence() =>
        Assert.Contains("eigh", Assert.Throws<NotSupportedException>(() => linalg.svd(randn(2, 2).requires_grad_())).Message);
}
