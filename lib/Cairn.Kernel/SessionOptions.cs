namespace Cairn.Kernel;

/// <summary>How a session is set up.</summary>
public sealed record SessionOptions
{
    /// <summary>The folder against which <c>#r</c>, <c>#load</c> and <c>#!import</c> resolve: the notebook's own.</summary>
    public string WorkingDirectory { get; init; } = Environment.CurrentDirectory;

    /// <summary>Text that a cell may write before the rest is cut and counted, in characters.</summary>
    public int OutputLimit { get; init; } = 1_000_000;
}
