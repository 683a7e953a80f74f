using System.Collections.Concurrent;
using SearchEngine.Index;

namespace SearchEngine.Benchmarks;

/// <summary>Adds the lines of a corpus to an index, on one thread or several.</summary>
internal sealed class CorpusFeed(IndexWriter writer, bool stores, int most)
{
    private long _textBytes;
    private int _documents;

    public long TextBytes => _textBytes;

    public int Documents => _documents;

    public void RunAlone(string corpus)
    {
        var document = new CorpusDocument();
        using var lines = new CorpusLines(corpus);
        while (_documents < most && lines.MoveNext())
        {
            if (lines.Line.Length < 2) continue;
            document.Read(lines.Line);
            Add(document);
        }
    }

    public void Run(string corpus, int threads)
    {
        using var queue = new BlockingCollection<byte[]>(256);
        var workers = Enumerable.Range(0, threads).Select(_ => Task.Factory.StartNew(() => Work(queue), TaskCreationOptions.LongRunning)).ToArray();
        using (var lines = new CorpusLines(corpus))
        {
            for (int i = 0; i < most && lines.MoveNext();)
            {
                if (lines.Line.Length < 2) continue;
                queue.Add(lines.Line.ToArray());
                i++;
            }
        }

        queue.CompleteAdding();
        Task.WaitAll(workers);
    }

    private void Work(BlockingCollection<byte[]> queue)
    {
        var document = new CorpusDocument();
        foreach (byte[] line in queue.GetConsumingEnumerable())
        {
            document.Read(line);
            Add(document);
        }
    }

    private void Add(CorpusDocument document)
    {
        using var lease = writer.Borrow();
        var builder = lease.Builder;
        builder.StartDocument(CorpusRecord.Of(document), stores ? document.Text : []);
        builder.AddText(RivalSchema.Title, document.Title);
        builder.AddText(RivalSchema.Text, document.Text);
        AddKeyword(builder, RivalSchema.Id, document.Id);
        AddKeyword(builder, RivalSchema.Outlet, document.Outlet);
        if (document.Author.Length < 1000) AddKeyword(builder, RivalSchema.Author, document.Author);
        if (document.Day is { } day)
        {
            builder.SetNumber(RivalSchema.Date, day);
            AddKeyword(builder, RivalSchema.Month, document.Date[..7]);
        }

        builder.EndBlock();
        Interlocked.Increment(ref _documents);
        Interlocked.Add(ref _textBytes, document.Title.Length + document.Text.Length);
    }

    private static void AddKeyword(SegmentBuilder builder, int field, ReadOnlySpan<byte> value)
    {
        if (!value.IsEmpty) builder.AddKeyword(field, value);
    }
}
