using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>In-place arithmetic straight into the memory, where nothing has to be recorded, converted or copied.</summary>
internal static class QuickInPlace
{
    public static bool Try<TOp>(Tensor self, Tensor other, bool plain = true) where TOp : struct, IArithmetic<TOp>
    {
        bool possible = plain && !Graph.Records(self, other) && self.is_contiguous() && self.dtype == other.dtype && Dtype.Category(self.dtype) is 1 or 2
            && (typeof(TOp) != typeof(DivideOp) || self.is_floating_point());
        bool fits = possible && (other.sizes.AsSpan().SequenceEqual(self.sizes) || other.sizes.Length == 0 || Geometry.Broadcast(self.sizes, other.sizes).AsSpan().SequenceEqual(self.sizes));
        if (!fits || (ReferenceEquals(self.Memory, other.Memory) && !Same(self, other))) return false;
        Elementwise.Arithmetic<TOp>(self, other, self);
        InPlace.Touch(self);
        return true;
    }

    public static bool Try<TOp>(Tensor self, Scalar other, bool plain = true) where TOp : struct, IArithmetic<TOp> =>
        plain && Dtype.PromoteNumber(self.dtype, other.Type) == self.dtype && !Graph.Records(self) && Dtype.Category(self.dtype) is 1 or 2
        && Try<TOp>(self, self.NumberLike(other));

    private static bool Same(Tensor a, Tensor b) => a.start == b.start && a.sizes.AsSpan().SequenceEqual(b.sizes) && a.strides.AsSpan().SequenceEqual(b.strides);
}
