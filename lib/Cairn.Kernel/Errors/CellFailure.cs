namespace Cairn.Kernel.Errors;

/// <summary>An error of a cell that is already in words.</summary>
internal sealed class CellFailure(ErrorOutput error) : Exception(error.Message)
{
    public CellFailure(string name, string message, params string[] traceback)
        : this(new ErrorOutput(name, message, traceback.Length > 0 ? traceback : [message]))
    {
    }

    public ErrorOutput Error { get; } = error;
}
