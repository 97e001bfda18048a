using System.Globalization;
using System.Runtime.InteropServices;

namespace TorchSharp;

/// <summary>Errors of the engine: TorchSharp raises libtorch's errors as ExternalException, so do we, with libtorch's wording.</summary>
internal static class Fail
{
    public static ExternalException Native(FormattableString message) => new(message.ToString(CultureInfo.InvariantCulture));

    public static string Show(ReadOnlySpan<long> shape) => "[" + string.Join(", ", shape.ToArray()) + "]";

    /// <summary>Wraps a negative dimension and refuses one outside of the tensor's rank.</summary>
    public static int Dim(long dim, int rank)
    {
        int n = Math.Max(rank, 1);
        if (dim < -n || dim >= n) throw Native($"Dimension out of range (expected to be in range of [{-n}, {n - 1}], but got {dim})");
        return (int)(dim < 0 ? dim + n : dim);
    }
}
