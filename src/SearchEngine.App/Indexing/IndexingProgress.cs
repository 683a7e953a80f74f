using System.Diagnostics;

namespace SearchEngine.App;

/// <summary>How far a run has come; written by its threads, read by whoever shows it.</summary>
internal sealed class IndexingProgress
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private long _bytesOfFinished;
    private long _bytesOfCurrent;
    private int _articles;
    private volatile int _files;

    /// <summary>How many files are to be looked at; 0 before that is known.</summary>
    public int FilesInAll { get; private set; }

    public long BytesInAll { get; private set; }

    public int Files => _files;

    public int Articles => Volatile.Read(ref _articles);

    public long Bytes => Volatile.Read(ref _bytesOfFinished) + Volatile.Read(ref _bytesOfCurrent);

    public TimeSpan Elapsed => _clock.Elapsed;

    public void Begin(int files, long bytes) => (FilesInAll, BytesInAll) = (files, bytes);

    /// <summary>How much of the file that is being read has been read.</summary>
    public void Reached(long bytesOfFile) => Volatile.Write(ref _bytesOfCurrent, bytesOfFile);

    public void FileDone(long length)
    {
        Volatile.Write(ref _bytesOfCurrent, 0);
        Interlocked.Add(ref _bytesOfFinished, length);
        _files++;
    }

    public void ArticleDone() => Interlocked.Increment(ref _articles);
}
