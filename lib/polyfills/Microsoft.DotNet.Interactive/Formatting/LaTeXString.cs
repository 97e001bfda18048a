namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>A text in LaTeX, shown as a formula.</summary>
public class LaTeXString(string latexCode)
{
    private readonly string code = latexCode ?? throw new ArgumentNullException(nameof(latexCode));

    /// <summary>A LaTeX text from a string.</summary>
    public static implicit operator LaTeXString(string source) => new(source);

    /// <inheritdoc/>
    public override string ToString() => code;
}
