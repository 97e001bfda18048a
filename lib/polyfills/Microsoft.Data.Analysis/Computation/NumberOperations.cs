using System.Numerics;

namespace Microsoft.Data.Analysis;

/// <summary>Numbers: arithmetic in their own type, so that integers divide as integers and sums can overflow.</summary>
internal class NumberOperations<T> : OrderedOperations<T>
    where T : unmanaged, INumber<T>
{
    public override bool AreNumbers => typeof(T) != typeof(char);

    public override T Parse(string text, IFormatProvider culture) => T.Parse(text, culture);

    public override void Combine(BinaryOperation operation, ReadOnlySpan<T> left, ReadOnlySpan<T> right, ReadOnlySpan<bool> valid, Span<T> result)
    {
        switch (operation)
        {
            case BinaryOperation.Add: Loops.Combine<T, Adding<T>>(left, right, valid, result); break;
            case BinaryOperation.Subtract: Loops.Combine<T, Subtracting<T>>(left, right, valid, result); break;
            case BinaryOperation.Multiply: Loops.Combine<T, Multiplying<T>>(left, right, valid, result); break;
            case BinaryOperation.Divide: Loops.Combine<T, Dividing<T>>(left, right, valid, result); break;
            case BinaryOperation.Modulo: Loops.Combine<T, Remaining<T>>(left, right, valid, result); break;
            default: throw NotFor(operation.ToString());
        }
    }

    public override T Fold(Aggregate aggregate, T before, T value) => aggregate switch
    {
        Aggregate.Sum => before + value,
        Aggregate.Product => before * value,
        _ => base.Fold(aggregate, before, value),
    };

    public override T Abs(T value) => T.Abs(value);

    /// <summary>To an integer, halves to the even one, by way of decimal as the package does: beyond its range it overflows.</summary>
    public override T Round(T value) => T.CreateChecked(Math.Round(decimal.CreateChecked(value)));
}
