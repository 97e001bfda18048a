using System.Reflection;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Finds the components among a module's fields.</summary>
internal static class ComponentFields
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Names and values of the fields of a module's type and its bases, in order of declaration.</summary>
    public static IEnumerable<(string Name, object? Value)> Of(nn.Module module)
    {
        for (var type = module.GetType(); type is not null && type != typeof(nn.Module); type = type.BaseType)
            foreach (var field in type.GetFields(Own).OrderBy(f => f.MetadataToken))
            {
                if (!typeof(nn.Module).IsAssignableFrom(field.FieldType) && !typeof(Tensor).IsAssignableFrom(field.FieldType)) continue;
                yield return (field.GetCustomAttribute<ComponentNameAttribute>()?.Name ?? field.Name, field.GetValue(module));
            }
    }
}
