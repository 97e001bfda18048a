namespace TorchSharp;

/// <summary>Walks two geometries of one shape row by row, after joining dimensions that both see as one.</summary>
internal struct PairWalk
{
    private readonly int[] _size, _a, _b, _index;

    public int A, B;                        // offsets of the current row
    public readonly int Length, StrideA, StrideB;
    public readonly long ExtentA, ExtentB;

    public PairWalk(ReadOnlySpan<long> sizes, ReadOnlySpan<long> a, ReadOnlySpan<long> b)
    {
        (ExtentA, ExtentB) = (Geometry.Extent(sizes, a), Geometry.Extent(sizes, b));
        int rank = 0;
        var (size, sa, sb) = (new int[sizes.Length + 1], new int[sizes.Length + 1], new int[sizes.Length + 1]);
        (size[0], sa[0], sb[0]) = (1, 1, 1);
        for (int d = sizes.Length - 1; d >= 0; d--)
        {
            if (sizes[d] == 1) continue;
            bool join = rank > 0 && a[d] == (long)sa[rank - 1] * size[rank - 1] && b[d] == (long)sb[rank - 1] * size[rank - 1];
            if (join) size[rank - 1] *= (int)sizes[d];
            else (size[rank], sa[rank], sb[rank++]) = ((int)sizes[d], (int)a[d], (int)b[d]);
        }
        (Length, StrideA, StrideB) = (size[0], sa[0], sb[0]);
        int outer = Math.Max(rank - 1, 0);
        (_size, _a, _b) = (size[1..(outer + 1)], sa[1..(outer + 1)], sb[1..(outer + 1)]);
        _index = new int[outer];
    }

    public bool Next()
    {
        for (int d = 0; d < _index.Length; d++)
        {
            A += _a[d];
            B += _b[d];
            if (++_index[d] < _size[d]) return true;
            A -= _a[d] * _size[d];
            B -= _b[d] * _size[d];
            _index[d] = 0;
        }
        return false;
    }
}
