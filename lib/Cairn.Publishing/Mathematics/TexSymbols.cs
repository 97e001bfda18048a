using System.Xml.Linq;

namespace Cairn.Publishing;

/// <summary>The commands that stand for one symbol or one word.</summary>
internal static class TexSymbols
{
    private static readonly Dictionary<string, string> Letters = Read("""
        alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π
        varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω ell ℓ hbar ℏ imath ı jmath ȷ wp ℘
        """);

    private static readonly Dictionary<string, string> UprightLetters = Read("""
        Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω infty ∞ partial ∂ nabla ∇ emptyset ∅ varnothing ∅ Re ℜ Im ℑ
        aleph ℵ top ⊤ bot ⊥ angle ∠ degree ° dots … ldots … dotsc … vdots ⋮ ddots ⋱ % % # # $ $ & & _ _ checkmark ✓ square □
        """);

    private static readonly Dictionary<string, string> Operators = Read("""
        times × cdot ⋅ div ÷ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet ∙ oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ cup ∪ cap ∩ setminus ∖ wedge ∧ vee ∨ land ∧ lor ∨
        neg ¬ lnot ¬ leq ≤ le ≤ geq ≥ ge ≥ ll ≪ gg ≫ neq ≠ ne ≠ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝ coloneqq ≔ lesssim ≲ gtrsim ≳ prec ≺ succ ≻ asymp ≍
        in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ forall ∀ exists ∃ nexists ∄ mid ∣ parallel ∥ perp ⊥ models ⊨ vdash ⊢
        to → rightarrow → longrightarrow ⟶ leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ implies ⟹ Leftarrow ⇐ Leftrightarrow ⇔ iff ⟺ mapsto ↦ hookrightarrow ↪
        uparrow ↑ downarrow ↓ nearrow ↗ searrow ↘ leadsto ⇝ cdots ⋯ dotsb ⋯ colon : prime ′ dagger † ddagger ‡ ltimes ⋉ rtimes ⋊ triangle △ therefore ∴ because ∵ doteq ≐
        """);

    private static readonly Dictionary<string, string> Fences = Read("""
        langle ⟨ rangle ⟩ lvert | rvert | vert | lVert ‖ rVert ‖ Vert ‖ | ‖ { { } } lbrace { rbrace } lbrack [ rbrack ] lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ backslash \
        """);

    private static readonly Dictionary<string, string> Large = Read("""
        sum ∑ prod ∏ coprod ∐ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ bigvee ⋁ bigwedge ⋀ int ∫ iint ∬ iiint ∭ oint ∮
        """);

    private static readonly HashSet<string> Functions = [.. """
        sin cos tan cot sec csc sinh cosh tanh coth arcsin arccos arctan exp ln log lg det arg dim ker deg hom Pr gcd max min sup inf lim limsup liminf argmax argmin sgn tr
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    private static readonly HashSet<string> WithLimits = [.. "max min sup inf lim limsup liminf argmax argmin det Pr gcd".Split(' ')];

    private static readonly Dictionary<string, string> Accents = Read("""
        hat ^ widehat ^ tilde ~ widetilde ~ bar ¯ overline ¯ vec → overrightarrow → dot ˙ ddot ¨ check ˇ breve ˘ acute ´ grave ` mathring ˚
        """);

    private static readonly Dictionary<string, string> Spaces = Read("""
        , 0.167em : 0.222em > 0.222em ; 0.278em ! -0.167em quad 1em qquad 2em enspace 0.5em thinspace 0.167em
        """);

    /// <summary>The element of a symbol, or null where the name is no symbol.</summary>
    public static XElement? Find(string name)
    {
        if (Letters.TryGetValue(name, out string? letter)) return new XElement("mi", letter);
        if (UprightLetters.TryGetValue(name, out string? upright)) return MathMl.Upright(upright);
        if (Operators.TryGetValue(name, out string? symbol)) return MathMl.Operator(symbol);
        if (Fences.TryGetValue(name, out string? fence)) return MathMl.Fence(fence, false);
        if (Large.TryGetValue(name, out string? large)) return MathMl.Operator(large);
        if (Spaces.TryGetValue(name, out string? width)) return MathMl.Space(width);
        if (name is " " or "\n" or "\t") return MathMl.Space("0.333em");
        if (name == "bmod") return new XElement("mo", new XAttribute("lspace", "0.222em"), new XAttribute("rspace", "0.222em"), "mod");
        if (name is "nonumber" or "notag") return new XElement("mrow");
        return Functions.Contains(name) ? Function(name) : null;
    }

    public static string? Accent(string name) => Accents.GetValueOrDefault(name);

    /// <summary>True where scripts are written below and above in a formula of its own.</summary>
    public static bool TakesLimits(string token)
    {
        string name = token.TrimStart('\\');
        return WithLimits.Contains(name) || (Large.ContainsKey(name) && !name.Contains("int", StringComparison.Ordinal)) || name is "underbrace" or "overbrace";
    }

    public static bool IsFunction(string token) => token.Length > 1 && token[0] == '\\' && (Functions.Contains(token[1..]) || token == "\\operatorname");

    private static XElement Function(string name)
    {
        string text = name switch { "limsup" => "lim sup", "liminf" => "lim inf", "argmax" => "arg max", "argmin" => "arg min", _ => name };
        return WithLimits.Contains(name) ? new XElement("mo", new XAttribute("movablelimits", "true"), new XAttribute("lspace", "0"), text) : new XElement("mi", text);
    }

    private static Dictionary<string, string> Read(string pairs)
    {
        string[] words = pairs.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, words.Length / 2).ToDictionary(i => words[2 * i], i => words[(2 * i) + 1], StringComparer.Ordinal);
    }
}
