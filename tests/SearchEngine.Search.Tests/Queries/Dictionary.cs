using System.Text;
using SearchEngine.Index;
using SearchEngine.Storage;
using SearchEngine.TestKit;

namespace SearchEngine.Search.Tests;

/// <summary>An index that is only a dictionary: each word a document's value.</summary>
internal static class Dictionary
{
    public const int Value = 0;

    public static IndexSchema Schema { get; } = new(new FieldDefinition("value", FieldType.Keyword));

    public static StorageDirectory Write(TemporaryFolder folder, IEnumerable<string> words)
    {
        var directory = new FileSystemDirectory(folder.Combine("index"));
        using var writer = IndexWriter.Open(directory, Schema, new IndexWriterOptions { Threads = 1, MergeInBackground = false });
        foreach (string word in words)
        {
            using var lease = writer.Borrow();
            lease.Builder.StartDocument([], []);
            lease.Builder.AddKeyword(Value, Encoding.UTF8.GetBytes(word));
            lease.Builder.EndBlock();
        }

        writer.Commit();
        return directory;
    }
}
