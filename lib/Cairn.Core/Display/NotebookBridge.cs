using System.Reflection;

namespace Cairn.Core;

/// <summary>Finds the notebook's kernel among the loaded assemblies, so that no library needs a reference to one.</summary>
internal sealed class NotebookBridge
{
    private const string Namespace = "Microsoft.DotNet.Interactive.";
    private static NotebookBridge? found;
    private readonly Func<object?> context;
    private readonly Func<object?, string[], object?> display;

    private NotebookBridge(Func<object?> context, Func<object?, string[], object?> display) => (this.context, this.display) = (context, display);

    /// <summary>The kernel that runs the calling code, or null outside every cell.</summary>
    public static NotebookBridge? Current
    {
        get
        {
            found ??= AppDomain.CurrentDomain.GetAssemblies().Select(Find).FirstOrDefault(b => b is not null);
            return found?.context() is null ? null : found;
        }
    }

    /// <summary>Shows a value; the result can be shown anew by its <c>Update</c>.</summary>
    public object? Show(object? value) => display(value, []);

    /// <summary>Shows another value in place of one shown before.</summary>
    public static void Update(object? displayed, object? value) =>
        displayed?.GetType().GetMethod("Update", [typeof(object)])?.Invoke(displayed, [value]);

    private static NotebookBridge? Find(Assembly assembly)
    {
        if (assembly.GetName().Name?.StartsWith("Microsoft.DotNet.Interactive", StringComparison.Ordinal) != true) return null;
        var current = assembly.GetType(Namespace + "KernelInvocationContext")?.GetProperty("Current", BindingFlags.Public | BindingFlags.Static)?.GetMethod;
        var show = assembly.GetType(Namespace + "Kernel")?.GetMethod("display", BindingFlags.Public | BindingFlags.Static, [typeof(object), typeof(string[])]);
        if (current is null || show is null) return null;
        return new(current.CreateDelegate<Func<object?>>(), show.CreateDelegate<Func<object?, string[], object?>>());
    }
}
