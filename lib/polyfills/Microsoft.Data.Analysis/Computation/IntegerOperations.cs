using System.Numerics;

namespace Microsoft.Data.Analysis;

/// <summary>Integers: bits and shifts beside arithmetic.</summary>
internal sealed class IntegerOperations<T> : NumberOperations<T>
    where T : unmanaged, IBinaryInteger<T>
{
    public override void Combine(BinaryOperation operation, ReadOnlySpan<T> left, ReadOnlySpan<T> right, ReadOnlySpan<bool> valid, Span<T> result)
    {
        switch (operation)
        {
            case BinaryOperation.And: Loops.Combine<T, Anding<T>>(left, right, valid, result); break;
            case BinaryOperation.Or: Loops.Combine<T, Oring<T>>(left, right, valid, result); break;
            case BinaryOperation.Xor: Loops.Combine<T, Xoring<T>>(left, right, valid, result); break;
            default: base.Combine(operation, left, right, valid, result); break;
        }
    }

    public override T Shift(T value, int bits) => bits >= 0 ? value << bits : value >> -bits;
}
