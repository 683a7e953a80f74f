using SearchEngine.Model;

namespace SearchEngine.Embedded;

/// <summary>
/// What a source holds, in its record or in a part of it (<see cref="SourcePart"/>): a count and the items. Records that were
/// written before there were items end without it.
/// </summary>
internal static class SourceItems
{
    /// <param name="items">Items.</param>
    /// <param name="first">How many of them are left out, at the beginning.</param>
    public static void Write(IReadOnlyList<SourceItem> items, int first, RecordWriter writer)
    {
        writer.Number(items.Count - first);
        foreach (var item in items is SourceItemList list ? list.From(first) : items.Skip(first))
        {
            writer.Text(item.Item).Text(item.ArticleId).Number((long)item.Words).Number((long)item.Address).Number(item.Length).Number(item.IsCopy ? 1 : 0);
        }
    }

    public static void Read(ref SourceItemCursor cursor, SourceItemList items)
    {
        while (cursor.MoveNext()) items.Add(cursor.Current);
    }
}
