using System.Globalization;
using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

public sealed class RandomOperationsTests
{
    private const int Steps = 60;

    /// <summary>Small enough that a few hundred documents make a dozen segments, some flushed before a commit asks for it.</summary>
    private static readonly IndexWriterOptions Small = new()
    {
        MemoryBudget = 2 << 20,
        Threads = 2,
        MergeInBackground = false,
        MergePolicy = new MergePolicy { SegmentsPerTier = 3, MaxMergeAtOnce = 3, FloorLength = 1 << 10 },
    };

    [Fact]
    public void After_any_operations_the_index_holds_what_the_model_holds() => Seeded.Cases(12, random => Run(random, Small));

    [Fact]
    public void Merging_beside_the_writer_changes_nothing() => Seeded.Cases(6, random => Run(random, Small with { MergeInBackground = true }));

    private static void Run(Random random, IndexWriterOptions options)
    {
        using var directory = new TemporaryDirectory();
        var documents = new RandomDocuments(random);
        var model = new ModelIndex();
        var committed = model.Snapshot();
        var writer = IndexWriter.Open(directory.Storage, TestFields.Schema, options);
        try
        {
            for (int step = 0; step < Steps; step++)
            {
                switch (random.Next(20))
                {
                    case < 11:
                        Add(writer, model, documents, random.Next(1, 12));
                        break;
                    case < 15:
                        Delete(writer, model, random);
                        break;
                    case < 17:
                        writer.Commit();
                        committed = model.Snapshot();
                        model.AssertEqual(directory.Storage);
                        break;
                    case 17:
                        writer.Merge();
                        break;
                    case 18:
                        writer.Dispose();
                        model.Restore(committed);
                        model.AssertEqual(directory.Storage);
                        writer = IndexWriter.Open(directory.Storage, TestFields.Schema, options);
                        break;
                    default:
                        AssertCommitted(directory, model, committed);
                        break;
                }
            }

            writer.Commit();
            model.AssertEqual(directory.Storage);
        }
        finally
        {
            writer.Dispose();
        }
    }

    private static void Add(IndexWriter writer, ModelIndex model, RandomDocuments documents, int blocks)
    {
        for (int i = 0; i < blocks; i++)
        {
            using var lease = writer.Borrow();
            foreach (var document in documents.Block())
            {
                document.AddTo(lease.Builder);
                model.Add(document);
            }

            lease.Builder.EndBlock();
        }
    }

    private static void Delete(IndexWriter writer, ModelIndex model, Random random)
    {
        var (field, term) = random.Next(8) switch
        {
            0 => (TestFields.Tags, "tag" + random.Next(300)),
            1 => (TestFields.Key, "outlet " + random.Next(400)),
            2 => (TestFields.Title, "summit" + random.Next(3000)),
            _ => (TestFields.Id, random.Next(600).ToString(CultureInfo.InvariantCulture)),
        };
        ModelIndex.Delete(writer, field, term);
        model.Delete(field, term);
    }

    /// <summary>What is not committed is not seen.</summary>
    private static void AssertCommitted(TemporaryDirectory directory, ModelIndex model, HashSet<int> committed)
    {
        var now = model.Snapshot();
        model.Restore(committed);
        model.AssertEqual(directory.Storage);
        model.Restore(now);
    }
}
