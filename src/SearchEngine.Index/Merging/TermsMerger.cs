namespace SearchEngine.Index;

/// <summary>Merges one field's terms and posting lists.</summary>
internal sealed class TermsMerger
{
    private readonly FieldDefinition _field;
    private readonly int _number;
    private readonly MergeSource[] _sources;
    private readonly byte[] _norms;
    private readonly MergeMemory _memory;
    private readonly TermCursor[] _cursors;
    private readonly int[][] _ordinals;
    private readonly PostingsCursor _postings = new();
    private readonly PositionsCursor _positions = new();
    private int[] _positionBuffer = new int[256];

    /// <param name="norms">Norms of the merged documents, for a text field.</param>
    public TermsMerger(FieldDefinition field, int number, MergeSource[] sources, byte[] norms, MergeMemory memory)
    {
        (_field, _number, _sources, _norms, _memory) = (field, number, sources, norms, memory);
        _cursors = [.. sources.Select(s => s.Reader.Terms(number).Terms())];
        _ordinals = [.. sources.Select(s => field.IsKeyword ? new int[s.Reader.Terms(number).Statistics.Terms] : [])];
    }

    /// <returns>For a keyword field, by source, the new ordinal of each old one.</returns>
    public int[][] Merge(TermsWriter terms, PostingsWriter postings, CancellationToken cancellation)
    {
        terms.StartField(_field);
        var queue = new PriorityQueue<int, int>(new SourceOrder(_cursors));
        for (int i = 0; i < _cursors.Length; i++) Requeue(queue, i);
        var same = new List<int>();
        int ordinal = 0;
        while (queue.Count > 0)
        {
            if ((ordinal & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
            TakeSame(queue, same);
            if (MergeTerm(same, postings, out var info))
            {
                terms.Add(_cursors[same[0]].Term, info);
                if (_field.IsKeyword) foreach (int i in same) _ordinals[i][_cursors[i].Info.Ordinal] = ordinal;
                ordinal++;
            }

            foreach (int i in same) Requeue(queue, i);
        }

        return _ordinals;
    }

    private void Requeue(PriorityQueue<int, int> queue, int source)
    {
        if (_cursors[source].MoveNext()) queue.Enqueue(source, source);
    }

    /// <summary>Takes the sources that stand on the least term, in their own order.</summary>
    private void TakeSame(PriorityQueue<int, int> queue, List<int> same)
    {
        same.Clear();
        same.Add(queue.Dequeue());
        while (queue.TryPeek(out int next, out _) && _cursors[next].Term.SequenceEqual(_cursors[same[0]].Term)) same.Add(queue.Dequeue());
    }

    private bool MergeTerm(List<int> same, PostingsWriter postings, out TermInfo info)
    {
        postings.StartTerm();
        foreach (int i in same)
        {
            var reader = _sources[i].Reader.Postings(_number);
            _postings.Open(reader, _cursors[i].Info);
            if (_field.HasPositions) _positions.Open(reader, _cursors[i].Info);
            Append(_sources[i], postings);
            _memory.Read(_cursors[i].Info.PostingsLength + _cursors[i].Info.PositionsLength);
        }

        return postings.FinishTerm(out info);
    }

    private void Append(MergeSource source, PostingsWriter postings)
    {
        for (; _postings.Current != PostingsCursor.NoMoreDocuments; _postings.MoveNext())
        {
            int document = source.NewId(_postings.Current);
            if (document < 0) continue;
            postings.AddDocument(document, _postings.CurrentFrequency, _field.IsText ? _norms[document] : (byte)0);
            if (_field.HasPositions) AppendPositions(postings);
        }
    }

    private void AppendPositions(PostingsWriter postings)
    {
        if (_postings.CurrentFrequency > _positionBuffer.Length) _positionBuffer = new int[2 * _postings.CurrentFrequency];
        int count = _positions.Read(_postings, _positionBuffer);
        for (int i = 0; i < count; i++) postings.AddPosition(_positionBuffer[i]);
    }

    /// <summary>Orders sources by the term they stand on, then by their place.</summary>
    private sealed class SourceOrder(TermCursor[] cursors) : IComparer<int>
    {
        public int Compare(int x, int y)
        {
            int order = cursors[x].Term.SequenceCompareTo(cursors[y].Term);
            return order != 0 ? order : x.CompareTo(y);
        }
    }
}
