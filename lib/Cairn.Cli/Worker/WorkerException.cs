namespace Cairn.Cli;

/// <summary>A unit's process that could not be started.</summary>
/// <param name="message">One sentence.</param>
internal sealed class WorkerException(string message) : Exception(message);
