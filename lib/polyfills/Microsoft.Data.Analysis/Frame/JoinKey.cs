namespace Microsoft.Data.Analysis;

/// <summary>The key of a row: equal to another when all values are, null to null.</summary>
internal readonly struct JoinKey(object[] values) : IEquatable<JoinKey>
{
    public bool HasNull => values.Contains(null);

    public bool Equals(JoinKey other) => values.AsSpan().SequenceEqual(other.Values);

    public override bool Equals(object obj) => obj is JoinKey other && Equals(other);

    public override int GetHashCode() => values.Aggregate(17, (hash, value) => HashCode.Combine(hash, value));

    private object[] Values => values;
}
