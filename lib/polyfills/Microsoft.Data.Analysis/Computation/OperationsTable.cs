namespace Microsoft.Data.Analysis;

/// <summary>The operations of the types that have more than equality.</summary>
internal static class OperationsTable
{
    public static object For(Type type) => type.Name switch
    {
        nameof(Boolean) => new BooleanOperations(),
        nameof(DateTime) => new DateTimeOperations(),
        nameof(Char) => new IntegerOperations<char>(),
        nameof(Byte) => new IntegerOperations<byte>(),
        nameof(SByte) => new IntegerOperations<sbyte>(),
        nameof(Int16) => new IntegerOperations<short>(),
        nameof(UInt16) => new IntegerOperations<ushort>(),
        nameof(Int32) => new IntegerOperations<int>(),
        nameof(UInt32) => new IntegerOperations<uint>(),
        nameof(Int64) => new IntegerOperations<long>(),
        nameof(UInt64) => new IntegerOperations<ulong>(),
        nameof(Single) => new NumberOperations<float>(),
        nameof(Double) => new NumberOperations<double>(),
        nameof(Decimal) => new NumberOperations<decimal>(),
        _ => null,
    };
}
