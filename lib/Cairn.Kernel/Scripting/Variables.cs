using System.Reflection;

namespace Cairn.Kernel.Scripting;

/// <summary>The variables of a session, read off the objects that hold them; of two by one name the later.</summary>
internal static class Variables
{
    public static IReadOnlyList<SessionVariable> Of(ScriptChain chain)
    {
        var found = new Dictionary<string, SessionVariable>(StringComparer.Ordinal);
        foreach (object submission in chain.Submissions)
            foreach (var field in submission.GetType().GetFields(BindingFlags.Public | BindingFlags.Instance).Where(f => !f.Name.StartsWith('<')))
            {
                found.Remove(field.Name);
                found.Add(field.Name, new SessionVariable(field.Name, field.FieldType, field.GetValue(submission)));
            }
        return [.. found.Values];
    }
}
