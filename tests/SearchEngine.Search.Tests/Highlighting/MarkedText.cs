using System.Globalization;
using System.Text;
using SearchEngine.Analysis;
using SearchEngine.Index;
using SearchEngine.Storage;
using SearchEngine.TestKit;

namespace SearchEngine.Search.Tests;

/// <summary>One text in an index, words as written and stems beside them, and what a query marks in it.</summary>
internal sealed class MarkedText : IDisposable
{
    public const int Words = 0, Stems = 1;

    private readonly TemporaryFolder _folder = new();
    private readonly IndexReader _reader;
    private readonly byte[] _text;

    public MarkedText(string text)
    {
        _text = Encoding.UTF8.GetBytes(text);
        _reader = IndexReader.Open(Write(), Schema);
    }

    private static IndexSchema Schema { get; } = new(
        new FieldDefinition("text", FieldType.Text) { Filter = FoldingFilter.Instance },
        new FieldDefinition("textStems", FieldType.TextWithoutPositions) { Filter = StemmingFilter.Instance, CopyOf = "text" });

    public static TermQuery Stem(string word)
    {
        var term = new byte[WordFilter.MaxTermLength];
        return new TermQuery(Stems, term[..StemmingFilter.Instance.Apply(Encoding.UTF8.GetBytes(word), term)]);
    }

    public static PhraseQuery Phrase(int slop, params string[] words)
        => new(Words, [.. words.Select(Encoding.UTF8.GetBytes)], [.. Enumerable.Range(0, words.Length)], slop);

    /// <summary>The hits, as they stand in the text.</summary>
    public string[] Marks(Query query)
    {
        using var highlighter = new Highlighter(Plan(query));
        return [.. highlighter.Marks(_text).Select(Cut)];
    }

    /// <summary>The best passages with their hits in brackets, and with … where a sentence begins before them or goes on behind.</summary>
    public string[] Passages(Query query, int count)
    {
        using var highlighter = new Highlighter(Plan(query));
        return [.. highlighter.Passages(_text, count).Select(Show)];
    }

    public HighlightPlan Plan(Query query) => new(_reader, query, Words, Stems);

    public void Dispose()
    {
        _reader.Dispose();
        _folder.Dispose();
    }

    private string Show(Passage passage)
    {
        var shown = new StringBuilder(passage.BeginsWithin ? "…" : "");
        int at = passage.Range.Start;
        foreach (var mark in passage.Marks)
        {
            shown.Append(CultureInfo.InvariantCulture, $"{Cut(new ByteRange(at, mark.Start))}[{Cut(mark)}]");
            at = mark.End;
        }

        return shown.Append(Cut(passage.Range with { Start = at })).Append(passage.EndsWithin ? "…" : "").ToString();
    }

    private string Cut(ByteRange range) => Encoding.UTF8.GetString(_text.AsSpan(range.Start, range.Length));

    private FileSystemDirectory Write()
    {
        var directory = new FileSystemDirectory(_folder.Combine("index"));
        using var writer = IndexWriter.Open(directory, Schema, new IndexWriterOptions { Threads = 1, MergeInBackground = false });
        using (var lease = writer.Borrow())
        {
            lease.Builder.StartDocument([], _text);
            lease.Builder.AddText(Words, _text);
            lease.Builder.EndBlock();
        }

        writer.Commit();
        return directory;
    }
}
