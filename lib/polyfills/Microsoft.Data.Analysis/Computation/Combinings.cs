using System.Numerics;

namespace Microsoft.Data.Analysis;

internal readonly struct Adding<T> : ICombining<T>
    where T : INumber<T>
{
    public static T Of(T left, T right) => left + right;
}

internal readonly struct Subtracting<T> : ICombining<T>
    where T : INumber<T>
{
    public static T Of(T left, T right) => left - right;
}

internal readonly struct Multiplying<T> : ICombining<T>
    where T : INumber<T>
{
    public static T Of(T left, T right) => left * right;
}

internal readonly struct Dividing<T> : ICombining<T>
    where T : INumber<T>
{
    public static T Of(T left, T right) => left / right;
}

internal readonly struct Remaining<T> : ICombining<T>
    where T : INumber<T>
{
    public static T Of(T left, T right) => left % right;
}

internal readonly struct Anding<T> : ICombining<T>
    where T : IBinaryInteger<T>
{
    public static T Of(T left, T right) => left & right;
}

internal readonly struct Oring<T> : ICombining<T>
    where T : IBinaryInteger<T>
{
    public static T Of(T left, T right) => left | right;
}

internal readonly struct Xoring<T> : ICombining<T>
    where T : IBinaryInteger<T>
{
    public static T Of(T left, T right) => left ^ right;
}
