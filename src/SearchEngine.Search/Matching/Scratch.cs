using System.Runtime.CompilerServices;
using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>
/// The memory that one search works in: cursors, batches and buffers that go back all at once when it ends, so that a
/// search allocates next to nothing. One thread's at a time.
/// </summary>
public sealed class Scratch : IDisposable
{
    [ThreadStatic]
    private static Scratch? _idle;

    private readonly Shelf<PostingsCursor> _cursors = new(() => new PostingsCursor());
    private readonly Shelf<PositionsCursor> _positions = new(() => new PositionsCursor());
    private readonly Shelf<DocumentBatch> _batches = new(() => new DocumentBatch());
    private readonly Shelf<int[]> _ints = new(() => new int[DocumentBatch.Capacity]);
    private readonly Shelf<float[]> _sums = new(NoSums);
    private readonly Shelf<StrongBox<ulong[]>> _words = new(() => new StrongBox<ulong[]>([]));
    private readonly Shelf<ulong[]> _bits = new(() => new ulong[DocumentBatch.Capacity / 64]);
    private readonly Shelf<ulong[]> _masks = new(() => new ulong[DocumentBatch.Capacity / 64]);
    private readonly Shelf<float[]> _floats = new(() => new float[DocumentBatch.Capacity]);

    private bool _isComplete;

    private Scratch()
    {
    }

    /// <summary>Ends the search that works in this memory.</summary>
    public CancellationToken Cancellation { get; private set; }

    /// <summary>Takes this thread's scratch, or a new one while that is in use.</summary>
    public static Scratch Rent(CancellationToken cancellation)
    {
        var scratch = _idle ?? new Scratch();
        _idle = null;
        scratch.Cancellation = cancellation;
        return scratch;
    }

    /// <summary>The search came to its end: what it worked in is as the next one expects it.</summary>
    public void Complete() => _isComplete = true;

    /// <summary>Takes back all that was handed out. What a search leaves behind that broke off, half a window's sums perhaps, is not used again.</summary>
    public void Dispose()
    {
        if (!_isComplete) return;
        _isComplete = false;
        _cursors.TakeBack();
        _positions.TakeBack();
        _batches.TakeBack();
        _ints.TakeBack();
        _sums.TakeBack();
        _floats.TakeBack();
        _words.TakeBack();
        _bits.TakeBack();
        _masks.TakeBack();
        Cancellation = default;
        _idle = this;
    }

    internal PostingsCursor Cursor() => _cursors.Next();

    internal PositionsCursor Positions() => _positions.Next();

    internal DocumentBatch Batch() => _batches.Next();

    /// <summary><see cref="DocumentBatch.Capacity"/> integers of any value.</summary>
    internal int[] Ints() => _ints.Next();

    /// <summary><see cref="DocumentBatch.Capacity"/> numbers, all <see cref="WindowSums.None"/>; whoever changes one sets it back.</summary>
    internal float[] Sums() => _sums.Next();

    /// <summary>A bit for each of <see cref="DocumentBatch.Capacity"/> documents, all clear; whoever sets one clears it again.</summary>
    internal ulong[] Bits() => _bits.Next();

    /// <summary>A bit for each of <see cref="DocumentBatch.Capacity"/> documents, of any value.</summary>
    internal ulong[] Mask() => _masks.Next();

    /// <summary>So many words, all zero.</summary>
    internal ulong[] Words(int length)
    {
        var kept = _words.Next();
        if (kept.Value is not { } words || words.Length != length) return kept.Value = new ulong[length];
        Array.Clear(words);
        return words;
    }

    /// <summary>At least so many numbers of any value; more than <see cref="DocumentBatch.Capacity"/> are not kept.</summary>
    internal float[] Floats(int length) => length <= DocumentBatch.Capacity ? _floats.Next() : new float[length];

    private static float[] NoSums()
    {
        var sums = new float[DocumentBatch.Capacity];
        Array.Fill(sums, WindowSums.None);
        return sums;
    }

    private sealed class Shelf<T>(Func<T> create)
    {
        private readonly List<T> _items = [];
        private int _used;

        public T Next()
        {
            if (_used == _items.Count) _items.Add(create());
            return _items[_used++];
        }

        public void TakeBack() => _used = 0;
    }
}
