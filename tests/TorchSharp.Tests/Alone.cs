namespace TorchSharp.Tests;

/// <summary>Tests that seed the default generator, which is the process's: nothing else may draw meanwhile.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class Alone
{
}
