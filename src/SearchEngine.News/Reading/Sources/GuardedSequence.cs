namespace SearchEngine.News;

/// <summary>Turns whatever a reader throws into a last problem, so that one bad file never stops a run.</summary>
internal static class GuardedSequence
{
    public static IEnumerable<ReadItem> Of(SourceFile file, Func<SourceFile, IEnumerable<ReadItem>> read)
    {
        var articles = 0;
        var problems = 0;
        using var items = read(file).GetEnumerator();
        while (Next(items, out var item, out var failure))
        {
            articles += item.Raw is null ? 0 : 1;
            problems += item.Raw is null ? 1 : 0;
            yield return item;
            file.Cancellation.ThrowIfCancellationRequested();
            if (failure is not null)
            {
                yield break;
            }
        }

        if (articles + problems == 0)
        {
            yield return file.NoArticle(null, "holds no article");
        }

        bool Next(IEnumerator<ReadItem> from, out ReadItem item, out Exception? failure)
        {
            try
            {
                failure = null;
                var more = from.MoveNext();
                item = more ? from.Current : default;
                return more;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                failure = e;
                item = file.Problem(articles == 0 ? null : $"after {articles} {(articles == 1 ? "article" : "articles")}", Reason(e));
                return true;
            }
        }
    }

    private static string Reason(Exception e)
    {
        var line = e.Message.ReplaceLineEndings(" ");
        return e is UnreadableException ? line : $"cannot be read: {line}";
    }
}
