using System.Reflection;
using System.Runtime.Loader;

namespace Cairn.Kernel.Scripting;

/// <summary>Holds the compiled cells of one session; what they refer to comes from the program's own context.</summary>
internal sealed class SubmissionLoader() : AssemblyLoadContext("Cairn cells")
{
    protected override Assembly? Load(AssemblyName assemblyName) =>
        Assemblies.FirstOrDefault(a => a.GetName().Name == assemblyName.Name);
}
