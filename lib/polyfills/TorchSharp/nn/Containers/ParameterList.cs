using System.Collections;
using System.Globalization;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Parameters under the names 0, 1, ...</summary>
public class ParameterList : nn.Module, IEnumerable<Parameter>
{
    public ParameterList(params Parameter[] parameters)
        : base(nameof(ParameterList)) => extend(parameters);

    public int Count => _internal_params.Count;

    public Parameter this[int index] => _internal_params[index.ToString(CultureInfo.InvariantCulture)];

    protected override void RegisterComponents()
    {
    }

    public void Add(Parameter item) => register_parameter(Count.ToString(CultureInfo.InvariantCulture), item);

    public void append(params Parameter[] parameters) => extend(parameters);

    public void extend(IEnumerable<Parameter> parameters)
    {
        foreach (var p in parameters) Add(p);
    }

    public IEnumerator<Parameter> GetEnumerator() => _internal_params.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
