using System.Globalization;
using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>The names of a segment's files: "s12.terms", and so on; live documents carry the commit that wrote them, "s12.7.live".</summary>
internal static class SegmentFiles
{
    /// <summary>Version of all formats of a segment's files: they change together. With 2 came block sums, with 3 posting blocks as bits.</summary>
    public const int Version = 3;

    /// <summary>Oldest version that can be read: its files have no block sums.</summary>
    public const int OldestVersion = 1;

    public static IReadOnlyList<(FileKind Kind, string Extension)> Parts { get; } =
    [
        (FileKind.Terms, "terms"),
        (FileKind.Postings, "postings"),
        (FileKind.Positions, "positions"),
        (FileKind.Columns, "columns"),
        (FileKind.Records, "records"),
        (FileKind.Stored, "stored"),
    ];

    public static string Name(long segment, FileKind kind)
        => string.Create(CultureInfo.InvariantCulture, $"s{segment}.{Parts.First(p => p.Kind == kind).Extension}");

    public static FileWriter Create(StorageDirectory directory, long segment, Guid id, FileKind kind)
        => new(directory, Name(segment, kind), kind, Version, id, withBlockSums: true);

    /// <exception cref="CorruptIndexException">The frame is damaged, of another kind or segment, or has lost its block sums.</exception>
    public static void Check(MappedFile file, FileKind kind, Guid id)
    {
        int version = FileHeader.Check(file, kind, id, OldestVersion, Version);
        if (version > OldestVersion && !file.HasBlockSums) throw new CorruptIndexException(file.Path, file.Length, "checksums of blocks", "the end");
    }

    public static string LiveName(long segment, long generation) => string.Create(CultureInfo.InvariantCulture, $"s{segment}.{generation}.live");

    public static IEnumerable<string> Names(long segment) => Parts.Select(p => Name(segment, p.Kind));

    /// <summary>Whether a file's name is one that an index gives, so that cleaning up never touches anything else.</summary>
    public static bool IsOurs(string name)
        => name is ['s' or 'c', ..] && (name.EndsWith(".live", StringComparison.Ordinal) || name.EndsWith(".commit", StringComparison.Ordinal) || name.EndsWith(".pending", StringComparison.Ordinal)
            || Parts.Any(p => name.EndsWith("." + p.Extension, StringComparison.Ordinal)));
}
