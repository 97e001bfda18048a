using System.Reflection;

namespace TorchSharp.Tests;

/// <summary>Holds the public surface to TorchSharp's: no type and no member of our own under its namespaces.</summary>
public class ApiTests
{
    private static readonly string? Facts = Find();

    [Fact]
    public void Every_public_type_and_member_is_torchsharps()
    {
        Assert.SkipWhen(Facts is null, "shared/facts is not beside this checkout (QUARANTINES.md)");
        var known = File.ReadLines(Facts!).Select(l => l.Split('\t')).ToArray();
        var types = known.Where(l => l[0] == "T").Select(l => Plain(l[2])).ToHashSet();
        var members = known.Where(l => l[0] == "M").GroupBy(l => l[2]).ToDictionary(g => g.Key, g => g.Select(l => Plain(l[1]).Split('.').Last()).ToHashSet());
        // OptimizerOptions: the table has its members under a protobuf type of the same name; torchsharp.md, section 19, lists both of them.
        string[] foreign = [.. Surface().Where(m => m.Type != "OptimizerOptions").Where(m => !types.Contains(m.Type) && !m.Type.Contains('.') || !Known(members, m)).Select(m => $"{m.Type}.{m.Member}").Distinct()];
        Assert.True(foreign.Length == 0, "Not in TorchSharp's public surface: " + string.Join(", ", foreign));
    }

    private static bool Known(Dictionary<string, HashSet<string>> members, (string Type, string Member) m) =>
        members.TryGetValue(m.Member, out var owners) && owners.Contains(m.Type.Split('.').Last());

    private static IEnumerable<(string Type, string Member)> Surface()
    {
        const BindingFlags own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (var type in typeof(torch).Assembly.GetExportedTypes().Where(t => t.Namespace != "TorchSharp.Embedded"))
            foreach (var member in type.GetMembers(own))
            {
                bool accessor = member is MethodInfo { IsSpecialName: true } m && !m.Name.StartsWith("op_", StringComparison.Ordinal);
                bool plumbing = member is ConstructorInfo or Type || (member is FieldInfo { IsSpecialName: true });
                bool inherited = member is MethodInfo method && (method.GetBaseDefinition() != method || method.Name is "GetEnumerator" or "CopyTo" or "Contains");
                if (!accessor && !plumbing && !inherited) yield return (Name(type), member is PropertyInfo p && p.GetIndexParameters().Length > 0 ? "this[]" : member.Name);
            }
    }

    private static string Name(Type type) => Plain((type.IsNested ? Name(type.DeclaringType!) + "." : "") + type.Name);

    private static string Plain(string name) => string.Join('.', System.Text.RegularExpressions.Regex.Replace(name, "<.*?>+|`\\d+", "").Split('.'));

    private static string? Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            string path = Path.Combine(at.FullName, "shared", "facts", "torchsharp-0.107-public-api.tsv");
            if (File.Exists(path)) return path;
        }
        return null;
    }
}
