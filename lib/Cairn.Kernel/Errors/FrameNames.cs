using System.Reflection;
using System.Text.RegularExpressions;

namespace Cairn.Kernel.Errors;

/// <summary>The names that a reader gave to the functions of a cell, from those that the compiler made of them.</summary>
internal static partial class FrameNames
{
    /// <summary>F, Point.Length, "a lambda in F"; empty for the cell's own statements.</summary>
    public static string Of(MethodBase? method)
    {
        if (method is null) return "";
        string name = method.Name, type = TypeName(method.DeclaringType);
        if (name == "MoveNext" && StateMachine().Match(method.DeclaringType?.Name ?? "") is { Success: true } machine)
            (name, type) = (machine.Groups[1].Value, TypeName(method.DeclaringType!.DeclaringType));
        if (Local().Match(name) is { Success: true } local) name = local.Groups[1].Value;
        else if (Lambda().Match(name) is { Success: true } lambda) return IsTopLevel(lambda.Groups[1].Value) ? "a lambda" : $"a lambda in {lambda.Groups[1].Value}";
        if (IsTopLevel(name)) return "";
        if (name == ".ctor") return type.Length > 0 ? $"new {type}" : "";
        return type.Length > 0 ? $"{type}.{name}" : name;
    }

    /// <summary>True for the frames of awaiting and of starting a cell, which no reader wrote or called.</summary>
    public static bool IsPlumbing(MethodBase? method)
    {
        string space = method?.DeclaringType?.Namespace ?? "", name = method?.DeclaringType?.FullName ?? "";
        return space is "System.Runtime.CompilerServices" or "System.Runtime.ExceptionServices" || space.StartsWith("Cairn.Kernel", StringComparison.Ordinal)
            || name.StartsWith("Submission#", StringComparison.Ordinal) || name.StartsWith("System.Threading.Tasks.Task", StringComparison.Ordinal)
            || name == "System.Runtime.ControlledExecution";
    }

    private static bool IsTopLevel(string name) => name is "<Initialize>" or "<Main>" or "<Factory>" || name.Contains("<Initialize>", StringComparison.Ordinal);

    private static string TypeName(Type? type)
    {
        var names = new Stack<string>();
        for (; type is not null && !type.Name.StartsWith("Submission#", StringComparison.Ordinal); type = type.DeclaringType)
            if (!type.Name.StartsWith('<'))
                names.Push(type.Name.Split('`')[0]);
        return string.Join('.', names);
    }

    [GeneratedRegex(@"^<(.+)>d__\d+")]
    private static partial Regex StateMachine();

    [GeneratedRegex(@"^<.+>g__([^|]+)\|")]
    private static partial Regex Local();

    [GeneratedRegex("^<(.+)>b__")]
    private static partial Regex Lambda();
}
