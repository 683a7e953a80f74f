using System.Globalization;
using System.Text;
using SearchEngine.Analysis;
using SearchEngine.Index;
using SearchEngine.Storage;
using SearchEngine.TestKit;

namespace SearchEngine.Search.Tests;

/// <summary>Random documents over a vocabulary where some words are very frequent and many are rare, as in real text.</summary>
internal static class TestCorpus
{
    public const int Title = 0, Text = 1, Outlet = 2, Day = 3, Id = 4, Days = 1000;

    private const int Vocabulary = 600, Outlets = 12;

    public static IndexSchema Schema { get; } = new(
        new FieldDefinition("title", FieldType.Text) { Filter = FoldingFilter.Instance },
        new FieldDefinition("text", FieldType.Text) { Filter = FoldingFilter.Instance },
        new FieldDefinition("outlet", FieldType.Keyword),
        new FieldDefinition("day", FieldType.Number),
        new FieldDefinition("id", FieldType.Keyword));

    /// <summary>Fields are named by their numbers in the schema, also where a query is written as text.</summary>
    public static string FieldName(int field) => Schema.Fields[field].Name;

    public static string OutletName(Random random) => "o" + random.Next(Outlets).ToString(CultureInfo.InvariantCulture);

    /// <param name="longest">Words that a text has at most.</param>
    public static TestDocument[] Documents(Random random, int count, double deleted, int longest = 400)
        => [.. Enumerable.Range(0, count).Select(_ => new TestDocument(
            [Words(random, random.Next(0, 8)), Words(random, random.Next(1, random.Next(2, longest)))],
            random.Next(10) == 0 ? null : OutletName(random),
            random.Next(10) == 0 ? null : random.Next(Days),
            random.NextDouble() < deleted))];

    /// <summary>A word; the smaller its number, the more frequent.</summary>
    public static string Word(Random random)
    {
        int number = (int)(Vocabulary * Math.Pow(random.NextDouble(), 3));
        return string.Create(CultureInfo.InvariantCulture, $"w{number:x}");
    }

    /// <summary>Writes the documents in a few segments and deletes those that are to be deleted.</summary>
    public static StorageDirectory Write(TemporaryFolder folder, TestDocument[] documents, int segments)
    {
        var directory = new FileSystemDirectory(folder.Combine("index"));
        using var writer = IndexWriter.Open(directory, Schema, new IndexWriterOptions { Threads = 1, MergeInBackground = false });
        int each = (documents.Length + segments - 1) / segments;
        for (int i = 0; i < documents.Length; i++)
        {
            using (var lease = writer.Borrow()) Add(lease.Builder, documents[i], i);
            if ((i + 1) % each == 0) writer.Commit();
        }

        for (int i = 0; i < documents.Length; i++)
        {
            if (documents[i].Deleted) writer.Delete(Id, IdOf(i));
        }

        writer.Commit();
        return directory;
    }

    private static void Add(SegmentBuilder builder, TestDocument document, int id)
    {
        builder.StartDocument([], []);
        for (int field = 0; field < document.Words.Length; field++) builder.AddText(field, Encoding.UTF8.GetBytes(string.Join(' ', document.Words[field])));
        if (document.Outlet is not null) builder.AddKeyword(Outlet, Encoding.UTF8.GetBytes(document.Outlet));
        if (document.Day is { } day) builder.SetNumber(Day, day);
        builder.AddKeyword(Id, IdOf(id));
        builder.EndBlock();
    }

    private static byte[] IdOf(int id) => Encoding.UTF8.GetBytes(id.ToString(CultureInfo.InvariantCulture));

    private static string[] Words(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => Word(random))];
}
