using System.Collections;

namespace Microsoft.Data.Analysis;

/// <summary>A key with its rows.</summary>
internal sealed class RowGrouping<TKey>(TKey key, IEnumerable<DataFrameRow> rows) : IGrouping<TKey, DataFrameRow>
{
    public TKey Key => key;

    public IEnumerator<DataFrameRow> GetEnumerator() => rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
