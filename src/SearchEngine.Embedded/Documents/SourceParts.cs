using SearchEngine.Index;

namespace SearchEngine.Embedded;

/// <summary>How many parts a writer's sources have in the index, and how many items those hold. Safe from several threads.</summary>
/// <param name="before">The index as it was when the writer was opened.</param>
internal sealed class SourceParts(IndexReader before)
{
    /// <summary>Sources that have parts, or had some when the writer was opened.</summary>
    private readonly Dictionary<string, (int Parts, int Items)> _known = new(StringComparer.Ordinal);

    public (int Parts, int Items) this[string path]
    {
        get
        {
            lock (_known) return _known.TryGetValue(path, out var known) ? known : Count(path);
        }

        set
        {
            lock (_known) _known[path] = value;
        }
    }

    /// <summary>A source's parts are gone.</summary>
    public void Forget(string path)
    {
        if (this[path].Parts > 0) this[path] = default;
    }

    private (int Parts, int Items) Count(string path)
    {
        int parts = 0, items = 0;
        for (; ItemsOf(SourcePart.Key(path, parts)) is { } count; parts++) items += count;
        return (parts, items);
    }

    private int? ItemsOf(byte[] key)
    {
        var cursor = new PostingsCursor();
        foreach (var segment in before.Segments)
        {
            if (!segment.Terms(ArticleSchema.Id).TryFind(key, out var info)) continue;
            for (cursor.Open(segment.Postings(ArticleSchema.Id), info); cursor.Current != PostingsCursor.NoMoreDocuments; cursor.MoveNext())
            {
                if (segment.IsLive(cursor.Current)) return SourcePart.Items(segment.Records.Record(cursor.Current)).Left;
            }
        }

        return null;
    }
}
