using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>Every file of one commit, open for a check; what cannot be opened is a problem already.</summary>
internal sealed class CommitFiles : IDisposable
{
    private readonly StorageDirectory _directory;
    private readonly CheckRun _run;
    private readonly List<MappedFile> _all = [];

    public CommitFiles(StorageDirectory directory, long generation, CheckRun run)
    {
        (_directory, _run) = (directory, run);
        string name = CommitFormat.Name(generation);
        Commit = run.Try(Path.Combine(directory.Location, name), () => CommitFormat.Read(directory, generation));
        if (Commit is null) return;
        run.Try(Path.Combine(directory.Location, name), () => CommitCheck.Check(Commit, Path.Combine(directory.Location, name)));
        Segments = [.. Commit.Segments.Select(s => new CheckedSegment(s, [.. s.Files().Select(Open).OfType<MappedFile>()]))];
    }

    /// <summary>Null when it cannot be read.</summary>
    public Commit? Commit { get; }

    public IReadOnlyList<MappedFile> All => _all;

    public IReadOnlyList<CheckedSegment> Segments { get; } = [];

    public bool IsMissingSome => Commit is null || Segments.Any(s => !s.HasAllFiles);

    public void Dispose()
    {
        foreach (var file in _all) file.Dispose();
    }

    private MappedFile? Open(string name)
    {
        var file = _run.Try(Path.Combine(_directory.Location, name), () => _directory.Open(name));
        if (file is not null) _all.Add(file);
        return file;
    }
}
