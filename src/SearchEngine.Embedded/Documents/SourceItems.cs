using SearchEngine.Model;

namespace SearchEngine.Embedded;

/// <summary>
/// What a source holds, at the end of its record: a count and the items. Records that were written before there were
/// items end without it.
/// </summary>
internal static class SourceItems
{
    public static void Write(IReadOnlyList<SourceItem> items, RecordWriter writer)
    {
        writer.Number(items.Count);
        foreach (var item in items)
        {
            writer.Text(item.Item).Text(item.ArticleId).Number((long)item.Words).Number((long)item.Address).Number(item.Length).Number(item.IsCopy ? 1 : 0);
        }
    }

    public static SourceItemList Read(SourceItemCursor cursor)
    {
        var items = new SourceItemList();
        while (cursor.MoveNext()) items.Add(cursor.Current);
        return items;
    }
}
