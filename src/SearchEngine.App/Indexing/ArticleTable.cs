using System.Buffers.Binary;
using System.Text;
using SearchEngine.Index;
using SearchEngine.Storage;

namespace SearchEngine.App;

/// <summary>
/// Articles as rows, by the hash of their id: some sixty bytes for each, since an index may hold millions. A row whose last
/// holder is gone is never used again, so that what knew the article by its words does not find another in its place.
/// </summary>
internal sealed class ArticleTable
{
    private const int PageRows = 1 << 12;
    private const int PageBytes = 1 << 16;

    private readonly KeyTable _byId = new();
    private readonly List<KnownArticle[]> _rows = [];
    private readonly List<byte[]> _ids = [];
    private readonly Dictionary<int, List<int>> _several = [];

    /// <summary>Bytes of the last page of ids.</summary>
    private int _used;

    /// <summary>Rows, those that nobody holds any more included.</summary>
    public int Count { get; private set; }

    public ref KnownArticle this[int row] => ref _rows[row / PageRows][row % PageRows];

    /// <summary>The row of an article that somebody holds, <see cref="KnownArticle.None"/> when there is none.</summary>
    public int Find(string id) => Living(_byId[HashOf(id)]);

    /// <returns>The row, if somebody holds it; else <see cref="KnownArticle.None"/>.</returns>
    public int Living(int row) => row >= 0 && this[row].Holder != KnownArticle.None ? row : KnownArticle.None;

    /// <summary>A row for an article that has none.</summary>
    public int Add(string id)
    {
        if (Count % PageRows == 0) _rows.Add(new KnownArticle[PageRows]);
        this[Count] = new KnownArticle { Id = Keep(id), Shown = KnownArticle.None, Holder = KnownArticle.None };
        _byId.Set(HashOf(id), Count);
        return Count++;
    }

    public string IdOf(int row)
    {
        var at = _ids[this[row].Id / PageBytes].AsSpan(this[row].Id % PageBytes);
        return Encoding.UTF8.GetString(at.Slice(sizeof(ushort), BinaryPrimitives.ReadUInt16LittleEndian(at)));
    }

    public IReadOnlyList<int> HoldersOf(int row) => this[row].Holder switch
    {
        KnownArticle.None => [],
        KnownArticle.Several => _several[row],
        var holder => [holder],
    };

    public void AddHolder(int row, int file)
    {
        ref var article = ref this[row];
        if (article.Holder == KnownArticle.None) article.Holder = file;
        else if (article.Holder == KnownArticle.Several) _several[row].Add(file);
        else (_several[row], article.Holder) = ([article.Holder, file], KnownArticle.Several);
    }

    public void RemoveHolder(int row, int file)
    {
        ref var article = ref this[row];
        if (article.Holder == file) article.Holder = KnownArticle.None;
        else if (article.Holder == KnownArticle.Several && _several[row].Remove(file) && _several[row] is [var last])
        {
            _several.Remove(row);
            article.Holder = last;
        }
    }

    private static ulong HashOf(string id) => Hash64.Of(Encoding.UTF8.GetBytes(id));

    private int Keep(string id)
    {
        int length = Encoding.UTF8.GetByteCount(id);
        if (_ids.Count == 0 || _used + sizeof(ushort) + length > PageBytes)
        {
            _ids.Add(new byte[PageBytes]);
            _used = 0;
        }

        var target = _ids[^1].AsSpan(_used);
        BinaryPrimitives.WriteUInt16LittleEndian(target, checked((ushort)length));
        Encoding.UTF8.GetBytes(id, target[sizeof(ushort)..]);
        int start = checked(((_ids.Count - 1) * PageBytes) + _used);
        _used += sizeof(ushort) + length;
        return start;
    }
}
