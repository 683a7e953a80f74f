using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>A segment's blocks of bodies: one behind the other, each with its documents, each decodable to its last byte.</summary>
internal sealed class StoredCheck(SegmentReader segment, MappedFile file)
{
    private readonly Expectation _expect = new(file.Path);

    public void Run()
    {
        var stored = segment.Stored;
        var lengths = new List<int>();
        int documents = 0;
        _expect.Equal(FileHeader.Length, stored.OffsetOf(0), FileHeader.Length, "the first block at");
        for (int block = 0; block < stored.Blocks; block++)
        {
            var (first, count) = stored.DocumentsOf(block);
            _expect.That(first == documents && count > 0, stored.OffsetOf(block), $"a block of documents from {documents} on", $"{count} from {first} on");
            stored.Unpack(block, lengths);
            documents += count;
        }

        _expect.Equal(segment.Documents, documents, file.Length, "documents in all blocks");
        _expect.Equal(ColumnsFormat.Align(stored.OffsetOf(stored.Blocks)), stored.TableOffset, stored.TableOffset, "the table of blocks at");
    }
}
