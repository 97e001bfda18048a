using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Modules one after another; those without a name are called 0, 1, ...</summary>
public class Sequential : nn.Module<Tensor, Tensor>
{
    private readonly List<nn.IModule<Tensor, Tensor>> _steps = [];

    protected internal Sequential(params (string name, nn.Module<Tensor, Tensor> submodule)[] modules)
        : base(nameof(Sequential))
    {
        foreach (var (name, module) in modules) append(name, module);
    }

    protected internal Sequential(params nn.Module<Tensor, Tensor>[] modules)
        : base(nameof(Sequential))
    {
        foreach (var module in modules) append(module);
    }

    public int Count => _steps.Count;

    public nn.IModule<Tensor, Tensor> this[int index] => _steps[index];

    public Sequential this[(int? start, int? end) index] => Part(index.start ?? 0, index.end ?? Count);

    public Sequential this[Range index]
    {
        get
        {
            var (start, length) = index.GetOffsetAndLength(Count);
            return Part(start, start + length);
        }
    }

    public Sequential append(string name, nn.IModule<Tensor, Tensor> module)
    {
        register_module(name, (nn.Module)module);
        _steps.Add(module);
        return this;
    }

    public Sequential append(nn.IModule<Tensor, Tensor> module) => append(Count.ToString(System.Globalization.CultureInfo.InvariantCulture), module);

    public override Tensor forward(Tensor tensor)
    {
        if (_steps.Count == 0) return tensor.alias();
        foreach (var step in _steps) tensor = step.call(tensor);
        return tensor;
    }

    private Sequential Part(int start, int end)
    {
        var part = new Sequential(Array.Empty<nn.Module<Tensor, Tensor>>());
        foreach (var (name, _) in named_children().Skip(start).Take(end - start).Select((c, i) => (c.name, i)))
            part.append(name, (nn.IModule<Tensor, Tensor>)_internal_submodules[name]);
        return part;
    }

    /// <summary>The list of steps is no component: each step registered itself.</summary>
    protected override void RegisterComponents()
    {
    }
}
