using System.IO.Compression;

namespace SearchEngine.News;

/// <summary>A zip archive: each entry is read as a file of its own. Of a web archive collection (WACZ) only the archives are.</summary>
internal sealed class ZipReader : ItemReader
{
    private const int MostEntries = 1_000_000;

    /// <summary>What lies in archives of articles beside the articles.</summary>
    private static readonly string[] Ignored = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".css", ".js", ".ico", ".woff", ".woff2", ".mp3", ".mp4"];

    public override string Format => "zip";

    public override bool Recognises(FileHead head) => head.StartsWith("PK\x03\x04"u8);

    public override IEnumerable<ReadItem> Read(SourceFile file)
    {
        using var archive = new ZipArchive(file.Seekable(), ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MostEntries)
        {
            throw new UnreadableException($"more than {MostEntries} entries");
        }

        var isWebArchive = archive.GetEntry("datapackage.json") is not null && archive.Entries.Any(entry => entry.FullName.StartsWith("archive/", StringComparison.Ordinal));
        foreach (var entry in archive.Entries)
        {
            if (IsArticle(entry, isWebArchive))
            {
                using var content = new CheckedEntryStream(entry, file.Budget);
                foreach (var item in file.Inner(entry.FullName, content, entry.FullName).Items())
                {
                    yield return item;
                }

                if (file.Budget.IsSpent)
                {
                    // The entry's own problem has said so.
                    yield break;
                }
            }
        }
    }

    private static bool IsArticle(ZipArchiveEntry entry, bool isWebArchive)
        => entry.Name.Length > 0 && entry.Length > 0 && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal) && !entry.Name.StartsWith('.')
            && !Ignored.Contains(Path.GetExtension(entry.Name).ToLowerInvariant()) && (!isWebArchive || entry.FullName.StartsWith("archive/", StringComparison.Ordinal));
}
