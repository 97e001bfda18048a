namespace Cairn.Kernel.Magic;

/// <summary>A magic command: what it does, and how it is listed.</summary>
/// <param name="Name">Without its #!.</param>
/// <param name="Help">One line for #!lsmagic.</param>
/// <param name="IsLanguage">True where the lines below belong to it.</param>
/// <param name="Run">Does it.</param>
internal sealed record MagicCommand(string Name, string Help, bool IsLanguage, Action<MagicPart, CellEngine> Run);
