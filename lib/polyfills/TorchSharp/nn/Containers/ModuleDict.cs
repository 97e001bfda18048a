using System.Collections;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Modules under names of their own.</summary>
public class ModuleDict<T> : nn.Module, IEnumerable<(string, T)> where T : nn.Module
{
    public ModuleDict()
        : base(nameof(ModuleDict<T>))
    {
    }

    public int Count => _internal_submodules.Count;

    public ICollection<string> Keys => [.. _internal_submodules.Keys];

    public ICollection<T> Values => [.. values()];

    public T this[string key]
    {
        get => (T)_internal_submodules[key];
        set
        {
            _internal_submodules.Remove(key);
            Add(key, value);
        }
    }

    protected override void RegisterComponents()
    {
    }

    public void Add(string key, T value) => register_module(key, value);

    public void Add((string, T) item) => Add(item.Item1, item.Item2);

    public void clear() => ClearModules();

    public void Clear() => ClearModules();

    public bool ContainsKey(string key) => _internal_submodules.ContainsKey(key);

    public bool Remove(string key) => _internal_submodules.Remove(key);

    public bool TryGetValue(string key, out T value)
    {
        bool found = _internal_submodules.TryGetValue(key, out var module);
        value = (T)module!;
        return found;
    }

    public IEnumerable<string> keys() => _internal_submodules.Keys;

    public IEnumerable<T> values() => _internal_submodules.Values.Cast<T>();

    public IEnumerator<(string, T)> items() => GetEnumerator();

    public IEnumerator<(string, T)> GetEnumerator() => _internal_submodules.Select(m => (m.Item1, (T)m.Item2)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
