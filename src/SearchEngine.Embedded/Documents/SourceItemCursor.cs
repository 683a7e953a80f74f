using System.Text;
using SearchEngine.Model;

namespace SearchEngine.Embedded;

/// <summary>Walks the items of a source's record as they lie there: one source may hold a million, most of which nobody wants to keep.</summary>
internal ref struct SourceItemCursor
{
    private RecordReader _reader;
    private ReadOnlySpan<byte> _place;
    private ReadOnlySpan<byte> _articleId;
    private bool _hasNoPlace;
    private long _words;
    private long _address;
    private int _length;

    /// <param name="reader">At the count of the items, or at the end of a record that has none.</param>
    public SourceItemCursor(RecordReader reader)
    {
        _reader = reader;
        Left = reader.IsAtEnd ? 0 : _reader.Int32();
    }

    /// <summary>Items that have not been walked.</summary>
    public int Left { get; private set; }

    /// <summary>Where the current item stands in the source.</summary>
    public readonly string? Place => _hasNoPlace ? null : Encoding.UTF8.GetString(_place);

    public readonly string ArticleId => Encoding.UTF8.GetString(_articleId);

    public bool IsCopy { get; private set; }

    public readonly SourceItem Current => new(Place, ArticleId, (ulong)_words, (ulong)_address, _length, IsCopy);

    /// <summary>What follows the items, once all have been walked.</summary>
    public readonly RecordReader Rest => _reader;

    public bool MoveNext()
    {
        if (Left == 0) return false;
        Left--;
        _place = _reader.Utf8(out _hasNoPlace);
        _articleId = _reader.Utf8(out _);
        (_words, _address, _length) = (_reader.Number(), _reader.Number(), _reader.Int32());
        IsCopy = _reader.Int32() != 0;
        return true;
    }

    public void MoveToEnd()
    {
        while (MoveNext())
        {
        }
    }
}
