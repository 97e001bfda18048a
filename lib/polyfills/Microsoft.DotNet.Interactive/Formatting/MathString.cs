namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>A formula in LaTeX without its dollar signs.</summary>
public class MathString(string latexCode)
{
    private readonly string code = latexCode ?? throw new ArgumentNullException(nameof(latexCode));

    /// <summary>A formula from a string.</summary>
    public static implicit operator MathString(string source) => new(source);

    /// <inheritdoc/>
    public override string ToString() => $"$${code}$$";
}
