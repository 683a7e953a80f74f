using System.Formats.Tar;

namespace SearchEngine.News;

/// <summary>A tar archive: each regular file is read as a file of its own; links and devices are left alone.</summary>
internal sealed class TarItemReader : ItemReader
{
    public override string Format => "tar";

    public override bool Recognises(FileHead head) => head.Bytes.Length > 262 && head.Bytes.Slice(257, 5).SequenceEqual("ustar"u8);

    public override IEnumerable<ReadItem> Read(SourceFile file)
    {
        using var archive = new TarReader(file.Content, leaveOpen: true);
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile && entry.DataStream is { Length: > 0 } content && !Path.GetFileName(entry.Name).StartsWith('.'))
            {
                foreach (var item in file.Inner(entry.Name, content, entry.Name).Items())
                {
                    yield return item;
                }
            }
        }
    }
}
