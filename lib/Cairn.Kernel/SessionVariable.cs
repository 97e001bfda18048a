namespace Cairn.Kernel;

/// <summary>A variable of a session as it stands now.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its declared type.</param>
/// <param name="Value">Its value.</param>
public sealed record SessionVariable(string Name, Type Type, object? Value);
