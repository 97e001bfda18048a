namespace Microsoft.Data.Analysis;

/// <summary>Masks of where cells are there.</summary>
internal static class NullMask
{
    public static BooleanDataFrameColumn Of(string name, ReadOnlySpan<bool> valid, bool wanted)
    {
        bool[] mask = new bool[valid.Length];
        for (int i = 0; i < mask.Length; i++) mask[i] = valid[i] == wanted;
        return Boolean(name, mask);
    }

    public static BooleanDataFrameColumn Boolean(string name, bool[] mask)
    {
        bool[] valid = new bool[mask.Length];
        Array.Fill(valid, true);
        return new(name, new Cells<bool>(mask, valid));
    }
}
