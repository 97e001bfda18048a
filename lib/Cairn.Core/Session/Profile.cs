namespace Cairn.Core;

/// <summary>How much work a notebook does: <c>quick</c> (minutes, the default) or <c>full</c> (the paper's sizes). Set by CAIRN_PROFILE.</summary>
public static class Profile
{
    /// <summary>The environment variable that is read.</summary>
    public const string Variable = "CAIRN_PROFILE";

    /// <summary>Whether the full profile was asked for.</summary>
    /// <exception cref="InvalidOperationException">CAIRN_PROFILE is neither quick nor full.</exception>
    public static bool IsFull => Name == "full";

    /// <summary><c>quick</c> or <c>full</c>.</summary>
    /// <exception cref="InvalidOperationException">CAIRN_PROFILE is neither quick nor full.</exception>
    public static string Name => Environment.GetEnvironmentVariable(Variable)?.Trim().ToLowerInvariant() switch
    {
        null or "" or "quick" => "quick",
        "full" => "full",
        var other => throw new InvalidOperationException($"{Variable} is '{other}'; it must be quick or full."),
    };

    /// <summary>The value for the profile that runs.</summary>
    public static T Pick<T>(T quick, T full) => IsFull ? full : quick;
}
