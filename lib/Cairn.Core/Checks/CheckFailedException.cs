namespace Cairn.Core;

/// <summary>A check that did not hold; the message is the line that the reader sees and the sentence that teaches.</summary>
public sealed class CheckFailedException : Exception
{
    internal CheckFailedException(CheckResult result) : base(result.Text) => Result = result;

    /// <summary>What was checked, and what came out.</summary>
    public CheckResult Result { get; }
}
