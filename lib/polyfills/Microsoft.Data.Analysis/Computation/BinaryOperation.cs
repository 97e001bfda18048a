namespace Microsoft.Data.Analysis;

/// <summary>What two cells can be combined by.</summary>
internal enum BinaryOperation
{
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    And,
    Or,
    Xor,
}
