using System.Buffers.Binary;
using System.Collections;
using System.Text;

namespace SearchEngine.Model;

/// <summary>
/// What a source holds, in order, kept as bytes: some fifty for an item, where objects take two hundred, since one file may
/// hold a million. Items are made anew each time they are asked for.
/// <code>item := words (u64) address (u64) length (i32) copy (u8) placeLength (i32, -1 for none) idLength (i32) place id     in UTF-8</code>
/// </summary>
public sealed class SourceItemList : IReadOnlyList<SourceItem>
{
    private const int PageLength = 64 << 10;
    private const int FixedLength = (2 * sizeof(ulong)) + (3 * sizeof(int)) + 1;

    private readonly List<Page> _pages = [];
    private int _used;

    public SourceItemList()
    {
    }

    public SourceItemList(IEnumerable<SourceItem> items)
    {
        foreach (var item in items) Add(item);
    }

    /// <summary>As it is now, whatever is added to the other later; they share what they have.</summary>
    public SourceItemList(SourceItemList other) => (_pages, Count, _used) = ([.. other._pages], other.Count, PageLength);

    public int Count { get; private set; }

    public SourceItem this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            var page = _pages.FindLast(p => p.First <= index)!;
            int at = 0;
            for (int i = page.First; i < index; i++) Read(page.Bytes, ref at);
            return Read(page.Bytes, ref at);
        }
    }

    public void Add(SourceItem item)
    {
        int place = item.Item is null ? 0 : Encoding.UTF8.GetByteCount(item.Item), id = Encoding.UTF8.GetByteCount(item.ArticleId);
        var target = Extend(FixedLength + place + id);
        BinaryPrimitives.WriteUInt64LittleEndian(target, item.Words);
        BinaryPrimitives.WriteUInt64LittleEndian(target[8..], item.Address);
        BinaryPrimitives.WriteInt32LittleEndian(target[16..], item.Length);
        target[20] = item.IsCopy ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteInt32LittleEndian(target[21..], item.Item is null ? -1 : place);
        BinaryPrimitives.WriteInt32LittleEndian(target[25..], id);
        Encoding.UTF8.GetBytes(item.Item, target[FixedLength..]);
        Encoding.UTF8.GetBytes(item.ArticleId, target[(FixedLength + place)..]);
        Count++;
    }

    /// <summary>The items from one on, without a look at most of those before it.</summary>
    public IEnumerable<SourceItem> From(int first)
    {
        for (int p = Math.Max(0, _pages.FindLastIndex(page => page.First <= first)); p < _pages.Count; p++)
        {
            int at = 0, end = p + 1 < _pages.Count ? _pages[p + 1].First : Count;
            for (int i = _pages[p].First; i < end; i++)
            {
                var item = Read(_pages[p].Bytes, ref at);
                if (i >= first) yield return item;
            }
        }
    }

    public IEnumerator<SourceItem> GetEnumerator() => From(0).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static SourceItem Read(byte[] page, ref int at)
    {
        var bytes = page.AsSpan(at);
        int place = BinaryPrimitives.ReadInt32LittleEndian(bytes[21..]), id = BinaryPrimitives.ReadInt32LittleEndian(bytes[25..]);
        int idAt = FixedLength + Math.Max(0, place);
        at += idAt + id;
        return new SourceItem(
            place < 0 ? null : Encoding.UTF8.GetString(bytes.Slice(FixedLength, place)), Encoding.UTF8.GetString(bytes.Slice(idAt, id)),
            BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]), BinaryPrimitives.ReadInt32LittleEndian(bytes[16..]), bytes[20] != 0);
    }

    /// <summary>Room behind the last item: a page grows up to its length, most sources being files of one article, and no item stands on two.</summary>
    private Span<byte> Extend(int count)
    {
        if (_pages.Count == 0 || (_used > 0 && _used + count > PageLength))
        {
            _pages.Add(new Page(Count) { Bytes = new byte[_pages.Count == 0 ? count : Math.Max(PageLength, count)] });
            _used = 0;
        }

        var page = _pages[^1];
        if (_used + count > page.Bytes.Length) page.Bytes = Grown(page.Bytes, _used + count);
        _used += count;
        return page.Bytes.AsSpan(_used - count, count);
    }

    private static byte[] Grown(byte[] bytes, int least)
    {
        Array.Resize(ref bytes, Math.Max(least, Math.Min(2 * bytes.Length, PageLength)));
        return bytes;
    }

    /// <param name="first">Number of its first item.</param>
    private sealed class Page(int first)
    {
        public int First { get; } = first;

        public required byte[] Bytes { get; set; }
    }
}
