namespace TorchSharp.Kernels;

/// <summary>
/// One thread's matrix product after Goto and van de Geijn (2008): B in slivers that stay in the first cache, A in blocks that stay in the second,
/// C in tiles that stay in registers. Either is packed only where the micro kernel cannot read it well in place.
/// </summary>
internal unsafe ref struct BlockedProduct<S, V, T>
    where S : struct, ILanes<V, T>
    where V : struct
    where T : unmanaged
{
    private const nint DepthTarget = 320;            // k of one pass: a sliver of B then takes 40 kB with AVX-512
    private const nint BlockOfA = 384 * 1024;        // bytes
    private const nint BlockOfB = 1024 * 1024;       // bytes
    private static readonly nint Width = 2 * S.Count;

    private readonly Product<T> _product;
    private Tile<T> _tile;
    private T* _packedA;
    private bool _chunked; // packed A is in chunks of its own row count instead of rows with one stride

    public static void Run(in Product<T> product)
    {
        if (product.K > 0)
            new BlockedProduct<S, V, T>(product).Passes();
        else
            Scaling<T>.Scale(product);
    }

    private BlockedProduct(in Product<T> product)
    {
        _product = product;
        _tile = new Tile<T> { Alpha = product.Alpha, CRow = product.C.Row };
    }

    private void Passes()
    {
        nint passes = (_product.K + DepthTarget - 1) / DepthTarget, depth = (_product.K + passes - 1) / passes;
        for (nint k = 0; k < _product.K; k += depth)
        {
            _tile.K = Math.Min(depth, _product.K - k);
            _tile.Beta = k == 0 ? _product.Beta : Scaling<T>.One;
            _tile.Keep = k > 0 || !Scaling<T>.IsZero(_product.Beta);
            nint columns = Math.Max(Width, BlockOfB / (_tile.K * sizeof(T)) / Width * Width);
            for (nint j = 0; j < _product.N; j += columns)
                Columns(k, j, Math.Min(columns, _product.N - j));
        }
    }

    private void Columns(nint k, nint column, nint columns)
    {
        var b = _product.B.From(k, column);
        bool direct = b.Column == 1 && (_product.M <= 64 && !Collides(b.Row));
        T* packed = Scratch.Get<T>(ScratchSlot.PackedB, (columns + Width) * _tile.K);
        for (nint j = 0; j < columns; j += Width)
            if (!direct || columns - j < Width)
                Packing<S, V, T>.Sliver(b.From(0, j), _tile.K, Math.Min(Width, columns - j), WidthAt(columns - j), packed + (j * _tile.K));
        nint most = KernelTable<S, V, T>.Rows, rows = Math.Max(most, BlockOfA / (_tile.K * sizeof(T)) / most * most);
        for (nint i = 0; i < _product.M; i += rows)
        {
            nint count = Math.Min(rows, _product.M - i);
            var a = PlaceA(_product.A.From(i, k), count, columns);
            Block(a, count, b, direct, packed, columns, _product.C.From(i, column));
        }
    }

    /// <summary>Rows this far apart fall on the same lines of the first cache.</summary>
    private static bool Collides(nint stride) => stride * sizeof(T) % 2048 == 0;

    private static nint WidthAt(nint left) => left > S.Count ? Width : S.Count;

    private Matrix<T> PlaceA(Matrix<T> a, nint rows, nint columns)
    {
        _chunked = a.Row == 1 && a.Column != 1 && (columns > 2 * Width || Collides(a.Column));
        if (!_chunked && (a.Row == 1 || (a.Column == 1 && !Collides(a.Row))))
            return a;
        nint stride = _tile.K + (64 / sizeof(T));
        _packedA = Scratch.Get<T>(ScratchSlot.PackedA, rows * stride);
        if (!_chunked)
            Packing<S, V, T>.RowsOf(a, rows, _tile.K, stride, _packedA);
        return _chunked ? a : new Matrix<T>(_packedA, stride, 1);
    }

    private void Block(Matrix<T> a, nint rows, Matrix<T> b, bool direct, T* packed, nint columns, Matrix<T> c)
    {
        nint most = KernelTable<S, V, T>.Rows, chunks = (rows + most - 1) / most, each = rows / chunks, longer = rows % chunks;
        if (_chunked)
            for (nint chunk = 0, i = 0; chunk < chunks; chunk++, i += each + (chunk <= longer ? 1 : 0))
                Packing<S, V, T>.Chunk(a.From(i, 0), each + (chunk < longer ? 1 : 0), _tile.K, _packedA + (i * _tile.K));
        for (nint j = 0; j < columns; j += Width)
        {
            bool inPlace = direct && columns - j >= Width;
            nint width = WidthAt(columns - j);
            _tile.B = inPlace ? b.Data + j : packed + (j * _tile.K);
            _tile.BRow = inPlace ? b.Row : width;
            for (nint i = 0, chunk = 0; chunk < chunks; chunk++)
            {
                nint count = each + (chunk < longer ? 1 : 0);
                _tile.A = _chunked ? _packedA + (i * _tile.K) : a.Data + (i * a.Row);
                _tile.ARow = a.Row;
                _tile.AColumn = _chunked ? count : a.Column;
                Multiply(count, Math.Min(width, columns - j), width, c.From(i, j));
                i += count;
            }
        }
    }

    private void Multiply(nint rows, nint columns, nint width, Matrix<T> c)
    {
        var kernel = KernelTable<S, V, T>.For(rows, width > S.Count);
        var tile = _tile;
        tile.C = c.Data;
        if (columns == width)
            kernel(&tile);
        else
            Partial(kernel, tile, rows, columns, width);
    }

    /// <summary>A tile that ends inside a register: computed aside, then its columns are copied.</summary>
    private static void Partial(delegate*<Tile<T>*, void> kernel, Tile<T> tile, nint rows, nint columns, nint width)
    {
        T* aside = stackalloc T[(int)(rows * width)];
        for (nint i = 0; tile.Keep && i < rows; i++)
            new ReadOnlySpan<T>(tile.C + (i * tile.CRow), (int)columns).CopyTo(new Span<T>(aside + (i * width), (int)columns));
        var whole = tile with { C = aside, CRow = width };
        kernel(&whole);
        for (nint i = 0; i < rows; i++)
            new ReadOnlySpan<T>(aside + (i * width), (int)columns).CopyTo(new Span<T>(tile.C + (i * tile.CRow), (int)columns));
    }
}
