using System.Collections.Concurrent;
using System.Reflection;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>The members of a value that are shown: public fields and properties, in the order of declaration.</summary>
internal static class Members
{
    private static readonly ConcurrentDictionary<Type, MemberInfo[]> cache = new();

    public static IReadOnlyList<MemberInfo> Of(Type type) => cache.GetOrAdd(type, static t => [.. Find(t)]);

    public static object? Read(MemberInfo member, object value)
    {
        try
        {
            return member is FieldInfo field ? field.GetValue(value) : ((PropertyInfo)member).GetValue(value);
        }
        catch (TargetInvocationException e)
        {
            return $"({(e.InnerException ?? e).GetType().Name}: {(e.InnerException ?? e).Message})";
        }
    }

    private static IEnumerable<MemberInfo> Find(Type type) => type.GetMembers(BindingFlags.Public | BindingFlags.Instance).Where(IsShown)
        .DistinctBy(m => m.Name);

    private static bool IsShown(MemberInfo member) => member switch
    {
        FieldInfo => true,
        PropertyInfo p => p.CanRead && p.GetMethod!.IsPublic && p.GetIndexParameters().Length == 0
            && !p.PropertyType.IsByRef && !p.PropertyType.IsByRefLike && !p.PropertyType.IsPointer,
        _ => false,
    };
}
