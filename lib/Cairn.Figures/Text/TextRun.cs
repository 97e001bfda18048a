namespace Cairn.Figures.Text;

/// <summary>A piece of text in one style.</summary>
/// <param name="Text">The characters, not yet escaped.</param>
/// <param name="Bold">Whether it is bold.</param>
/// <param name="Italic">Whether it is italic.</param>
/// <param name="Level">-1 subscript, 0 on the line, 1 superscript.</param>
internal readonly record struct TextRun(string Text, bool Bold, bool Italic, int Level)
{
    /// <summary>Font size as a part of the line's font size.</summary>
    internal double Scale => Level == 0 ? 1 : 0.72;
}
