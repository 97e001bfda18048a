using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A module without parameters, buffers or children.</summary>
public abstract class ParameterLessModule<T1, T2, TResult> : nn.Module<T1, T2, TResult>, IParameterLessModule
{
    protected ParameterLessModule(string name)
        : base(name)
    {
    }

    public override void register_buffer(string name, Tensor tensor, bool persistent = true) => throw new InvalidOperationException($"Cannot register a buffer with {GetName()}: it has no parameters.");

    public override void register_parameter(string name, Parameter param) => throw new InvalidOperationException($"Cannot register a parameter with {GetName()}: it has no parameters.");

    public override void register_module(string name, nn.Module submodule) => throw new InvalidOperationException($"Cannot register a module with {GetName()}: it has no parameters.");
}
