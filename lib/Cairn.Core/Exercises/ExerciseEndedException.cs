namespace Cairn.Core;

/// <summary>Ends an exercise at its first failing check; never seen outside.</summary>
internal sealed class ExerciseEndedException() : Exception("The exercise has ended at its first failing check.");
