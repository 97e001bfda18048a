namespace Cairn.Core;

/// <summary>How our number stands beside the paper's.</summary>
public enum ClaimVerdict
{
    /// <summary>Within the tolerance.</summary>
    Agrees,

    /// <summary>Beyond the tolerance, or not a number.</summary>
    Differs,

    /// <summary>Reported for the reader's orientation; not compared.</summary>
    Background,
}
