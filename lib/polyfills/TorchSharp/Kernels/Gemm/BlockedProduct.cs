namespace TorchSharp.Kernels;

/// <summary>
/// One thread's matrix product, a turn on Goto and van de Geijn (2008): a block of B is packed into slivers that stay in the second cache; a chunk of
/// A's rows stays in the first while all slivers pass by, so that C is written along its rows; C's tiles stay in registers. A chunk of A is packed
/// only where the micro kernel cannot read it well in place, B unless there are few rows.
/// </summary>
internal unsafe ref struct BlockedProduct<S, V, T>
    where S : struct, ILanes<V, T>
    where V : struct
    where T : unmanaged
{
    private const nint Depth = 512;    // of one pass: a chunk of A then takes 28 kB of the first cache
    private const nint FewRows = 256;  // B is read in place for at most so many rows
    private static readonly nint BlockOfB = S.Count * sizeof(T) == 64 ? 1 << 20 : 1 << 18; // bytes: half the second cache
    private static readonly nint Width = 2 * S.Count;

    private readonly Product<T> _product;
    private Tile<T> _tile;

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
        nint passes = (_product.K + Depth - 1) / Depth, depth = (_product.K + passes - 1) / passes;
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
        bool inPlace = b.Column == 1 && _product.M <= FewRows && !Collides(b.Row);
        T* packed = Scratch.Get<T>(ScratchSlot.PackedB, (columns + Width) * _tile.K);
        nint first = inPlace ? columns / Width * Width : 0; // only an incomplete last sliver must be packed
        Packing<S, V, T>.Slivers(b.From(0, first), _tile.K, columns - first, packed + (first * _tile.K));
        nint most = KernelTable<S, V, T>.Rows, chunks = (_product.M + most - 1) / most;
        for (nint chunk = 0; chunk < chunks; chunk++)
        {
            nint row = _product.M * chunk / chunks, rows = (_product.M * (chunk + 1) / chunks) - row;
            PlaceA(_product.A.From(row, k), rows, columns);
            var c = _product.C.From(row, column);
            for (nint j = 0; j < columns; j += Width)
            {
                var sliver = j < first ? b.From(0, j) : new Matrix<T>(packed + (j * _tile.K), WidthAt(columns - j), 1);
                Sliver(rows, Math.Min(Width, columns - j), sliver, c.From(0, j));
            }
        }
    }

    /// <summary>Rows this far apart fall on the same lines of the first cache.</summary>
    private static bool Collides(nint stride) => stride * sizeof(T) % 2048 == 0;

    private static nint WidthAt(nint left) => left > S.Count ? Width : S.Count;

    private void PlaceA(Matrix<T> a, nint rows, nint columns)
    {
        bool down = a.Row == 1 && a.Column != 1;
        if ((down && columns <= 2 * Width && !Collides(a.Column)) || (a.Column == 1 && !Collides(a.Row)))
        {
            (_tile.ARow, _tile.AColumn) = (a.Row, a.Column);
            _tile.A = a.Data;
            return;
        }
        nint stride = _tile.K + (64 / sizeof(T));
        _tile.A = Scratch.Get<T>(ScratchSlot.PackedA, KernelTable<S, V, T>.Rows * stride);
        _tile.ARow = down ? 1 : stride;
        _tile.AColumn = down ? rows : 1;
        if (down)
            Packing<S, V, T>.Chunk(a, rows, _tile.K, _tile.A);
        else
            Packing<S, V, T>.RowsOf(a, rows, _tile.K, stride, _tile.A);
    }

    private void Sliver(nint rows, nint columns, Matrix<T> b, Matrix<T> c)
    {
        nint width = WidthAt(columns);
        var kernel = KernelTable<S, V, T>.For(rows, width > S.Count);
        var tile = _tile;
        tile.B = b.Data;
        tile.BRow = b.Row;
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
