using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>
/// The segments of an index as its writer has them now, and which of the directory's files are in use. Not safe from
/// several threads: whoever calls holds the writer's gate.
/// </summary>
internal sealed class SegmentSet : IDisposable
{
    private readonly StorageDirectory _directory;
    private readonly List<WriterSegment> _segments = [];
    private readonly PostingsCursor _deletionCursor = new();

    /// <summary>Numbers of segments being built or merged, whose files nothing names yet.</summary>
    private readonly HashSet<long> _underway = [];

    public SegmentSet(StorageDirectory directory, IndexReader reader)
    {
        (_directory, NextNumber) = (directory, reader.Commit.NextSegment);
        foreach (var segment in reader.Segments) _segments.Add(new WriterSegment(segment.With(directory, segment.Info)));
    }

    /// <summary>A number that no segment has had.</summary>
    public long NextNumber { get; private set; }

    /// <summary>Whether there is something to commit.</summary>
    public bool IsChanged { get; set; }

    public IReadOnlyList<SegmentInfo> Infos => [.. _segments.Select(s => s.Info)];

    /// <summary>Segments that no merge is reading.</summary>
    public IReadOnlyList<SegmentInfo> Idle => [.. _segments.Where(s => !s.IsMerging).Select(s => s.Info)];

    /// <summary>Gives a new segment its number; until it is added or dropped its files are left alone.</summary>
    public long Begin()
    {
        _underway.Add(NextNumber);
        return NextNumber++;
    }

    public void Drop(long number) => _underway.Remove(number);

    /// <summary>Adds a segment that was built, after deleting what was deleted while it was.</summary>
    public void Add(WriterSegment segment, SegmentBuilder builder)
    {
        foreach (var (first, end) in builder.Abandoned) segment.DeleteRange(first, end);
        foreach (var (field, term, before) in builder.Deletions) segment.Delete(field, term, before, _deletionCursor);
        Drop(segment.Info.Number);
        _segments.Add(segment);
        IsChanged = true;
    }

    public void Delete(int field, ReadOnlySpan<byte> term)
    {
        foreach (var segment in _segments) IsChanged |= segment.Delete(field, term, segment.Info.Documents, _deletionCursor);
    }

    /// <summary>Segments to be merged, in the order of the index; no other merge takes them.</summary>
    public WriterSegment[] Claim(IReadOnlyList<SegmentInfo> chosen)
    {
        var claimed = _segments.Where(s => chosen.Contains(s.Info)).ToArray();
        foreach (var segment in claimed) segment.IsMerging = true;
        return claimed;
    }

    /// <summary>Puts a merged segment, null for an empty one, where the first of its sources was.</summary>
    public void Replace(IReadOnlyList<WriterSegment> sources, WriterSegment? merged)
    {
        if (merged is not null) _segments.Insert(_segments.IndexOf(sources[0]), merged);
        foreach (var source in sources) Remove(source);
        IsChanged = true;
    }

    /// <summary>Makes deletions durable under a commit's generation, and forgets segments without a live document.</summary>
    public void Save(long generation)
    {
        foreach (var segment in _segments.Where(s => s.Info.LiveDocuments == 0 && !s.IsMerging).ToArray()) Remove(segment);
        foreach (var segment in _segments.Where(s => s.IsDirty)) segment.Save(_directory, generation);
    }

    /// <summary>
    /// Deletes files of the index's own naming that neither the commit nor a segment uses. One that cannot be deleted, as
    /// Windows refuses while a reader has it, harms nobody and is tried again by the next commit or writer.
    /// </summary>
    public void DeleteUnused(Commit commit)
    {
        var used = commit.Files().Concat(_segments.SelectMany(s => s.Info.Files())).Concat(_underway.SelectMany(SegmentFiles.Names)).ToHashSet(StringComparer.Ordinal);
        foreach (string name in _directory.List())
        {
            if (SegmentFiles.IsOurs(name) && !used.Contains(name)) TryDelete(name);
        }
    }

    /// <summary>Closes and forgets everything.</summary>
    public void Dispose()
    {
        foreach (var segment in _segments) segment.Dispose();
        _segments.Clear();
        _underway.Clear();
    }

    private void Remove(WriterSegment segment)
    {
        _segments.Remove(segment);
        segment.Dispose();
    }

    private void TryDelete(string name)
    {
        try
        {
            _directory.Delete(name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }
}
