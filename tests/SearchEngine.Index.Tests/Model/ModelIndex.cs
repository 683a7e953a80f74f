using System.Text;
using SearchEngine.Storage;

namespace SearchEngine.Index.Tests;

/// <summary>What an index must hold: every document ever added, and which of them live. The oracle of random operations.</summary>
internal sealed class ModelIndex
{
    private readonly Dictionary<int, ModelDocument> _known = [];

    public HashSet<int> Live { get; private set; } = [];

    public void Add(ModelDocument document)
    {
        _known.Add(document.Id, document);
        Live.Add(document.Id);
    }

    /// <summary>Deletes what <see cref="IndexWriter.Delete"/> must.</summary>
    public void Delete(int field, string term) => Live.RemoveWhere(id => _known[id].Terms(field).Any(t => t.Term == term));

    /// <summary>A state that <see cref="Restore"/> goes back to.</summary>
    public HashSet<int> Snapshot() => [.. Live];

    public void Restore(HashSet<int> snapshot) => Live = [.. snapshot];

    /// <summary>The reader holds each live document once and no other live one, and each segment all that its documents are.</summary>
    public void AssertEqual(IndexReader reader)
    {
        var seen = new List<int>();
        foreach (var segment in reader.Segments)
        {
            var documents = Enumerable.Range(0, segment.Documents).Select(d => _known[ModelDocument.IdOf(segment.Records.Record(d))]).ToArray();
            SegmentAssert.Holds(segment, documents);
            var live = Enumerable.Range(0, segment.Documents).Where(segment.IsLive).Select(d => documents[d].Id).ToArray();
            Assert.Equal(segment.Info.LiveDocuments, live.Length);
            seen.AddRange(live);
        }

        Assert.Equal(Live.Order(), seen.Order());
    }

    public static void Delete(IndexWriter writer, int field, string term) => writer.Delete(field, Encoding.UTF8.GetBytes(term));

    /// <summary>Checks the newest commit and compares it.</summary>
    public void AssertEqual(StorageDirectory directory)
    {
        Assert.Empty(IndexChecker.Check(directory, TestFields.Schema));
        using var reader = IndexReader.Open(directory, TestFields.Schema);
        AssertEqual(reader);
    }
}
