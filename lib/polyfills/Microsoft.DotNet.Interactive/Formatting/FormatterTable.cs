namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Entries by type, of which the most specific one that fits a value wins, and of two for the same type the later.</summary>
internal sealed class FormatterTable<T>(Func<T, Type> typeOf)
{
    private T[] entries = [];

    public void Add(T entry)
    {
        lock (this) Volatile.Write(ref entries, [entry, .. entries]);
    }

    public void Clear() => Volatile.Write(ref entries, []);

    public IEnumerable<T> For(Type type) =>
        Volatile.Read(ref entries).Where(e => Fits(typeOf(e), type)).OrderBy(e => Distance(typeOf(e), type));

    private static bool Fits(Type declared, Type actual) =>
        declared.IsAssignableFrom(actual) || (declared.IsGenericTypeDefinition && Family(actual).Any(t => IsMadeFrom(t, declared)));

    /// <summary>Steps up the base classes; an interface stands between the last class and object, the more of it, the nearer.</summary>
    private static int Distance(Type declared, Type actual)
    {
        if (declared == typeof(object)) return int.MaxValue;
        int steps = 0;
        for (var t = actual; t is not null; t = t.BaseType, steps++)
            if (t == declared || IsMadeFrom(t, declared)) return steps;
        return 1000 - declared.GetInterfaces().Length;
    }

    private static bool IsMadeFrom(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static IEnumerable<Type> Family(Type type)
    {
        for (var t = type; t is not null; t = t.BaseType) yield return t;
        foreach (var face in type.GetInterfaces()) yield return face;
    }
}
