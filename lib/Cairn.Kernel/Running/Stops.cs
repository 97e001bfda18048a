namespace Cairn.Kernel.Running;

/// <summary>The two ways in which a stop can end.</summary>
internal static class Stops
{
    public static readonly ErrorOutput Landed = Error("The cell was stopped; its variables are kept.");

    public static readonly ErrorOutput Missed =
        Error("The cell was told to stop but goes on, probably in native code or in a finally block. Restart the session to be rid of it.");

    private static ErrorOutput Error(string message) => new("Stopped", message, [message]);
}
