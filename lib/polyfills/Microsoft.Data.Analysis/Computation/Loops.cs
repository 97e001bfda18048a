namespace Microsoft.Data.Analysis;

internal interface ICombining<T>
{
    static abstract T Of(T left, T right);
}

/// <summary>The one loop of all arithmetic. Null cells are left out, so that a null divisor divides nothing by zero.</summary>
internal static class Loops
{
    public static void Combine<T, TCombining>(ReadOnlySpan<T> left, ReadOnlySpan<T> right, ReadOnlySpan<bool> valid, Span<T> result)
        where TCombining : struct, ICombining<T>
    {
        int leftStep = left.Length == 1 ? 0 : 1, rightStep = right.Length == 1 ? 0 : 1;
        for (int i = 0; i < result.Length; i++)
            if (valid[i])
                result[i] = TCombining.Of(left[i * leftStep], right[i * rightStep]);
    }
}
