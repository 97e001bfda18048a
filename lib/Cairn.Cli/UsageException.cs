namespace Cairn.Cli;

/// <summary>The command asks for something that is not there: exit code 2.</summary>
/// <param name="message">One sentence that names it and the remedy.</param>
public sealed class UsageException(string message) : Exception(message);
