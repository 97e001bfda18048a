using System.Reflection;

namespace Microsoft.Data.Analysis.Tests;

/// <summary>The public members as lines of text, without the typed pairs that <see cref="TypedApiTests"/> holds.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Lines() =>
        typeof(DataFrame).Assembly.GetExportedTypes().SelectMany(Of).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> Of(Type type)
    {
        if (type.IsEnum) return Enum.GetNames(type).Select(name => $"{Name(type)}.{name}");
        bool named = type.BaseType is { IsGenericType: true } && type.Name.EndsWith("DataFrameColumn", StringComparison.Ordinal);
        if (named && type != typeof(BooleanDataFrameColumn)) return [$"{Name(type)} : {Name(type.BaseType!)}", .. type.GetConstructors().Select(c => $"{Name(type)}({Parameters(c)})")];
        return
        [
            .. type.GetConstructors().Select(c => $"{Name(type)}({Parameters(c)})"),
            .. type.GetProperties(Declared).Select(p => $"{Name(type)}.{Property(p)}"),
            .. type.GetMethods(Declared).Where(m => !m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal)).Select(m => $"{Name(type)}.{Method(m)}"),
        ];
    }

    private static string Property(PropertyInfo p)
    {
        string name = p.GetIndexParameters() is { Length: > 0 } index ? $"this[{string.Join(", ", index.Select(Parameter))}]" : p.Name;
        return $"{name} : {Name(p.PropertyType)} {{ get; {(p.SetMethod?.IsPublic == true ? "set; " : "")}}}";
    }

    private static string Method(MethodInfo m) =>
        $"{m.Name}{(m.IsGenericMethod ? $"<{string.Join(", ", m.GetGenericArguments().Select(Name))}>" : "")}({Parameters(m)}) : {Name(m.ReturnType)}";

    private static string Parameters(MethodBase m) => string.Join(", ", m.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo p) =>
        $"{(p.IsOut ? "out " : p.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "")}{Name(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? " = " + Default(p.DefaultValue) : "")}";

    private static string Default(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        char c => $"'{c}'",
        string s => $"\"{s}\"",
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
    };

    private static string Name(Type type)
    {
        if (type.IsByRef) return Name(type.GetElementType()!);
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } value) return Name(value) + "?";
        if (!type.IsGenericType) return type.Name;
        string arguments = string.Join(", ", type.GetGenericArguments().Select(Name));
        return type.Name.StartsWith("ValueTuple", StringComparison.Ordinal) ? $"({arguments})" : $"{type.Name[..type.Name.IndexOf('`')]}<{arguments}>";
    }
}
