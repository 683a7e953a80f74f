using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>A file that is being read, or an entry of an archive, which is read in the same way.</summary>
internal sealed class SourceFile
{
    private readonly PeekedStream _content;
    private readonly string _path;
    private readonly string? _entry;
    private readonly int _containers;
    private FileHead? _head;

    public SourceFile(string path, Stream content, ReadingOptions options, CancellationToken cancellation)
        : this(path, path, null, 0, new PeekedStream(content, ReadingLimits.HeadBytes), null, options, cancellation)
    {
    }

    private SourceFile(string path, string name, string? entry, int containers, PeekedStream content, UnpackedBudget? budget, ReadingOptions options, CancellationToken cancellation)
    {
        _path = path;
        Name = name;
        _entry = entry;
        _containers = containers;
        _content = content;
        Budget = budget ?? new UnpackedBudget(content);
        Options = options;
        Cancellation = cancellation;
    }

    public ReadingOptions Options { get; }

    public CancellationToken Cancellation { get; }

    public FileHead Head => _head ??= new FileHead(Name, _content.Head, _content.HeadIsAll, Options.Fields);

    /// <summary>The content from its first byte; may be read once.</summary>
    public Stream Content => _content;

    /// <summary>Shared with the file around this one.</summary>
    public UnpackedBudget Budget { get; }

    /// <summary>What the format is told by beside the content: the name of the file or of the archive's entry.</summary>
    public string Name { get; }

    /// <param name="item">Place inside this file, or null for the whole of it.</param>
    public ArticleSource Source(string? item = null) => new(_path, Place(item));

    public ReadItem Problem(string? item, string reason) => ReadItem.Failed(Place(item), reason);

    /// <summary>What was read without a fault and is no article.</summary>
    public ReadItem NoArticle(string? item, string reason) => ReadItem.Nothing(Place(item), reason);

    /// <summary>The items of this file by its own format; what goes wrong ends them with a problem.</summary>
    public IEnumerable<ReadItem> Items() => GuardedSequence.Of(this, FormatCatalogue.Read);

    /// <summary>Something inside this file that is a file itself.</summary>
    /// <exception cref="UnreadableException">Archives are nested too deep.</exception>
    /// <param name="entry">Its place in this file, or null when it is all there is.</param>
    /// <param name="name">What its format is told by beside its content.</param>
    public SourceFile Inner(string? entry, Stream content, string name)
    {
        if (_containers == ReadingLimits.Containers)
        {
            throw new UnreadableException($"more than {ReadingLimits.Containers} archives inside one another");
        }

        return new SourceFile(_path, name, entry is null ? _entry : Place(entry), _containers + 1, new PeekedStream(content, ReadingLimits.HeadBytes), Budget, Options, Cancellation);
    }

    /// <summary>The content for random access: the file itself where that can be, else a copy in memory.</summary>
    public Stream Seekable() => _content.Original ?? new MemoryStream(ReadAll());

    /// <summary>The whole content.</summary>
    /// <exception cref="UnreadableException">It is larger than one article may be.</exception>
    public byte[] ReadAll()
    {
        if (_content.HeadIsAll)
        {
            return _content.Head.ToArray();
        }

        using var all = new MemoryStream();
        var buffer = new byte[128 << 10];
        for (int read; (read = _content.Read(buffer)) > 0;)
        {
            Cancellation.ThrowIfCancellationRequested();
            all.Write(buffer, 0, read);
            if (all.Length > ReadingLimits.ItemBytes)
            {
                throw new UnreadableException($"larger than {ReadingLimits.ItemBytes >> 20} MB in one piece; split it or use a format with an article a line");
            }
        }

        return all.ToArray();
    }

    private string? Place(string? item) => (_entry, item) switch
    {
        (null, _) => item,
        (_, null) => _entry,
        _ => $"{_entry}, {item}",
    };
}
