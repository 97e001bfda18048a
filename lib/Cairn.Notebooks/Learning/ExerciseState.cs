namespace Cairn.Notebooks;

/// <summary>How far a learner is with an exercise.</summary>
public enum ExerciseState
{
    /// <summary>The stub is as it was handed out.</summary>
    Untouched,

    /// <summary>The learner has written something, and the check does not pass yet.</summary>
    NotYet,

    /// <summary>The check passes with the learner's own code.</summary>
    Solved,
}
