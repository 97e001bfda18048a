namespace TorchSharp;

public static partial class torch
{
    /// <summary>One position of an index: a number, a slice, a new axis, an ellipsis, a truth value or a tensor.</summary>
    public struct TensorIndex
    {
        internal enum Sort
        {
            NewAxis,
            Ellipsis,
            Slice,
            Single,
            Bool,
            Tensor,
        }

        internal Sort Kind;
        internal long? Start;
        internal long? Stop;
        internal long? Step;
        internal Tensor? Indices;

        public static TensorIndex Ellipsis = new() { Kind = Sort.Ellipsis };
        public static TensorIndex None = new() { Kind = Sort.NewAxis };
        public static TensorIndex Null = new() { Kind = Sort.NewAxis };
        public static TensorIndex Colon = new() { Kind = Sort.Slice };

        public static TensorIndex Slice(long? start = null, long? stop = null, long? step = null)
        {
            if (step is <= 0) throw new ArgumentException($"slice step must be positive, not {step}", nameof(step));
            return new() { Kind = Sort.Slice, Start = start, Stop = stop, Step = step };
        }

        public static TensorIndex Slice((int? start, int? end) range) => Slice(range.start, range.end);

        public static TensorIndex Slice(Range range)
        {
            long? start = range.Start.IsFromEnd ? -range.Start.Value : range.Start.Value;
            long? stop = range.End.IsFromEnd ? -range.End.Value : range.End.Value;
            if (range.Start.IsFromEnd && range.Start.Value == 0) start = long.MaxValue;
            return Slice(start, range.End is { IsFromEnd: true, Value: 0 } ? null : stop);
        }

        public static TensorIndex Bool(bool value) => new() { Kind = Sort.Bool, Start = value ? 1 : 0 };

        public static TensorIndex Single(long? index) => index is null ? None : new() { Kind = Sort.Single, Start = index };

        public static TensorIndex Tensor(Tensor tensor) => new() { Kind = Sort.Tensor, Indices = tensor };

        public static implicit operator TensorIndex(long value) => Single(value);

        public static implicit operator TensorIndex((int? start, int? end) range) => Slice(range);

        public static implicit operator TensorIndex(Range range) => Slice(range);

        public static implicit operator TensorIndex(Index index) => Single(index.IsFromEnd ? -index.Value : index.Value);

        /// <summary>The index tensor, or the number, that this is.</summary>
        public static implicit operator Tensor(TensorIndex value) => value.Indices ?? tensor(value.Start ?? throw new InvalidCastException($"A {value.Kind} is no tensor."));
    }
}
