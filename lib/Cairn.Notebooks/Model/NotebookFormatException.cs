namespace Cairn.Notebooks;

/// <summary>A file that is no notebook that Cairn can read: the message is one sentence that names the file, the place and the remedy.</summary>
public sealed class NotebookFormatException : Exception
{
    /// <summary>Creates the error with its one sentence.</summary>
    public NotebookFormatException(string message) : base(message) { }

    /// <summary>Creates the error with its one sentence and what caused it.</summary>
    public NotebookFormatException(string message, Exception inner) : base(message, inner) { }
}
