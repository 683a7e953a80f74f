using System.Text;
using SearchEngine.Analysis;
using SearchEngine.Index;
using SearchEngine.Storage;
using SearchEngine.TestKit;

namespace SearchEngine.Search.Tests;

/// <summary>Random blocks: some children, then their parent, each with a few letters as words.</summary>
internal sealed class BlockCorpus
{
    public const int Text = 0, IsParent = 1;

    private const string Letters = "abcdefg";

    private readonly List<(string Words, int Parent)> _documents = [];

    public BlockCorpus(Random random, int blocks)
    {
        for (int block = 0; block < blocks; block++)
        {
            int parent = _documents.Count + random.Next(random.Next(10) == 0 ? 200 : 5);
            while (_documents.Count <= parent) _documents.Add((Words(random), parent));
        }
    }

    public static IndexSchema Schema { get; } = new(
        new FieldDefinition("text", FieldType.Text) { Filter = FoldingFilter.Instance }, new FieldDefinition("parent", FieldType.Flag));

    public int Documents => _documents.Count;

    public static string Letter(Random random) => Letters[(int)(Letters.Length * Math.Pow(random.NextDouble(), 0.5))].ToString();

    public bool IsParentAt(int document) => _documents[document].Parent == document;

    public int ParentOf(int document) => _documents[document].Parent;

    public bool Has(int document, string letter) => _documents[document].Words.Contains(letter, StringComparison.Ordinal);

    public StorageDirectory Write(TemporaryFolder folder)
    {
        var directory = new FileSystemDirectory(folder.Combine("index"));
        using var writer = IndexWriter.Open(directory, Schema, new IndexWriterOptions { Threads = 1, MergeInBackground = false });
        for (int i = 0; i < _documents.Count;) i = AddBlock(writer, i);
        writer.Commit();
        return directory;
    }

    private int AddBlock(IndexWriter writer, int first)
    {
        using var lease = writer.Borrow();
        int parent = _documents[first].Parent;
        for (int i = first; i <= parent; i++)
        {
            lease.Builder.StartDocument([], []);
            lease.Builder.AddText(Text, Encoding.UTF8.GetBytes(_documents[i].Words));
            if (i == parent) lease.Builder.SetFlag(IsParent);
        }

        lease.Builder.EndBlock();
        return parent + 1;
    }

    private static string Words(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(4)).Select(_ => Letter(random)));
}
