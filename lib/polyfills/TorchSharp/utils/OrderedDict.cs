using System.Collections;

namespace TorchSharp.Utils;

/// <summary>A dictionary that keeps the order in which its entries came.</summary>
public class OrderedDict<TKey, TValue> : IEnumerable<(TKey, TValue)> where TKey : notnull
{
    private readonly List<(TKey Key, TValue Value)> _items = [];
    private readonly Dictionary<TKey, int> _places = [];

    public int Count => _items.Count;

    public IEnumerable<TKey> Keys => _items.Select(i => i.Key);

    public IEnumerable<TValue> Values => _items.Select(i => i.Value);

    public TValue this[TKey key]
    {
        get => _items[_places[key]].Value;
        set
        {
            if (_places.TryGetValue(key, out int at)) _items[at] = (key, value);
            else Add(key, value);
        }
    }

    public void Add(TKey key, TValue value)
    {
        _places.Add(key, _items.Count);
        _items.Add((key, value));
    }

    public bool ContainsKey(TKey key) => _places.ContainsKey(key);

    public bool TryGetValue(TKey key, out TValue value)
    {
        bool found = _places.TryGetValue(key, out int at);
        value = found ? _items[at].Value : default!;
        return found;
    }

    public bool Remove(TKey key)
    {
        if (!_places.Remove(key, out int at)) return false;
        _items.RemoveAt(at);
        for (int i = at; i < _items.Count; i++) _places[_items[i].Key] = i;
        return true;
    }

    public void Clear()
    {
        _items.Clear();
        _places.Clear();
    }

    public IEnumerator<(TKey, TValue)> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
