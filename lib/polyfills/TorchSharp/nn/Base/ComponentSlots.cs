using System.Reflection;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Fields that hold a component which was replaced by a converted one.</summary>
internal static class ComponentSlots
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static void Replace(nn.Module module, string name, Tensor old, Tensor now)
    {
        for (var type = module.GetType(); type is not null && type != typeof(nn.Module); type = type.BaseType)
            foreach (var field in type.GetFields(Own))
                if (typeof(Tensor).IsAssignableFrom(field.FieldType) && ReferenceEquals(field.GetValue(module), old)) field.SetValue(module, now);
    }
}
