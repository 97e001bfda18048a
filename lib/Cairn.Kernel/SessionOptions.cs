using System.Globalization;

namespace Cairn.Kernel;

/// <summary>How a session is set up.</summary>
public sealed record SessionOptions
{
    /// <summary>The folder against which <c>#r</c>, <c>#load</c> and <c>#!import</c> resolve: the notebook's own.</summary>
    public string WorkingDirectory { get; init; } = Environment.CurrentDirectory;

    /// <summary>Text that a cell may write before the rest is cut and counted, in characters.</summary>
    public int OutputLimit { get; init; } = 1_000_000;

    /// <summary>The culture of the cells; the invariant one, so that a notebook prints the same on every machine.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>How long a stop may take before the session gives the cell up, at least 0.1 s.</summary>
    public TimeSpan StopPatience { get; init; } = TimeSpan.FromSeconds(4);
}
