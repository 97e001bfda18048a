using System.Numerics;

namespace Microsoft.Data.Analysis;

/// <summary>Numbers of one type as those of another, cell by cell; a number beyond the other's range overflows.</summary>
internal static class Conversion<TFrom, TTo>
    where TFrom : unmanaged
    where TTo : unmanaged
{
    private static readonly Func<Cells<TFrom>, Cells<TTo>> convert = typeof(NumberConversion).GetMethod(nameof(NumberConversion.Convert))
        .MakeGenericMethod(typeof(TFrom), typeof(TTo)).CreateDelegate<Func<Cells<TFrom>, Cells<TTo>>>();

    public static Cells<TTo> Convert(Cells<TFrom> cells) => convert(cells);
}

internal static class NumberConversion
{
    public static Cells<TTo> Convert<TFrom, TTo>(Cells<TFrom> cells)
        where TFrom : unmanaged, INumberBase<TFrom>
        where TTo : unmanaged, INumberBase<TTo>
    {
        var converted = new TTo[cells.Count];
        for (int i = 0; i < converted.Length; i++) converted[i] = TTo.CreateChecked(cells.Values[i]);
        return new(converted, cells.Valid.ToArray());
    }
}
