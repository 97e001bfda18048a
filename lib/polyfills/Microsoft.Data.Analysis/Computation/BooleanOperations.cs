namespace Microsoft.Data.Analysis;

/// <summary>Booleans: and, or, exclusive or.</summary>
internal sealed class BooleanOperations : Operations<bool>
{
    public override void Combine(BinaryOperation operation, ReadOnlySpan<bool> left, ReadOnlySpan<bool> right, ReadOnlySpan<bool> valid, Span<bool> result)
    {
        if (operation < BinaryOperation.And) throw NotFor(operation.ToString());
        for (int i = 0; i < result.Length; i++)
        {
            var (a, b) = (left[left.Length == 1 ? 0 : i], right[right.Length == 1 ? 0 : i]);
            result[i] = valid[i] && operation switch { BinaryOperation.And => a & b, BinaryOperation.Or => a | b, _ => a ^ b };
        }
    }
}
