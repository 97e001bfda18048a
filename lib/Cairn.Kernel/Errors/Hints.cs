using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cairn.Kernel.Errors;

/// <summary>A remedy for the errors into which beginners run in notebooks.</summary>
internal static class Hints
{
    public static string? For(Diagnostic error, Compilation compilation) => error.Id switch
    {
        "CS0103" or "CS0246" => MissingUsing(error, compilation),
        "CS7021" => "Hint: a cell cannot declare a namespace. Declare the types without one.",
        "CS1106" or "CS1109" => "Hint: in a cell an extension method stands at the top level, outside of every class: static int Twice(this int x) => 2 * x;",
        "CS9176" => "Hint: a bare [1, 2, 3] has no type. Name one: int[] x = [1, 2, 3];",
        _ => null,
    };

    private static string? MissingUsing(Diagnostic error, Compilation compilation)
    {
        var node = error.Location.SourceTree?.GetRoot().FindNode(error.Location.SourceSpan);
        if (node?.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().FirstOrDefault() is not { } name) return null;
        int arity = name is GenericNameSyntax generic ? generic.Arity : 0;
        string[] found = [.. Namespaces(compilation.GlobalNamespace)
            .Where(n => !n.IsGlobalNamespace && n.GetTypeMembers(name.Identifier.Text, arity).Any(t => t.DeclaredAccessibility == Accessibility.Public))
            .Select(n => n.ToDisplayString()).Order(StringComparer.Ordinal).OrderBy(n => n.Count(c => c == '.')).Take(3)];
        return found.Length == 0 ? null
            : $"Hint: {name.Identifier.Text} is in {string.Join(" and in ", found)}. Add at the top of the cell: using {found[0]};";
    }

    private static IEnumerable<INamespaceSymbol> Namespaces(INamespaceSymbol from) =>
        from.GetNamespaceMembers().SelectMany(Namespaces).Prepend(from);
}
