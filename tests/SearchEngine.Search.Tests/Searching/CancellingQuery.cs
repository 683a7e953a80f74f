using SearchEngine.Index;

namespace SearchEngine.Search.Tests;

/// <summary>Names documents one by one for ever; cancels the search with the third, and counts how many more are asked for.</summary>
internal sealed class CancellingQuery(CancellationTokenSource source) : Query
{
    private const int Before = 3;

    public int After { get; private set; }

    internal override PreparedQuery Prepare(QueryContext context, float boost) => new Prepared(this);

    private void Ask(CancellationTokenSource cancelled, int calls)
    {
        if (calls == Before) cancelled.Cancel();
        if (calls > Before) After++;
    }

    private sealed class Prepared(CancellingQuery query) : PreparedQuery
    {
        public override Matcher Open(int segment, SegmentReader reader, Scratch scratch) => new Endless(query);
    }

    private sealed class Endless(CancellingQuery query) : Matcher
    {
        private int _document;
        private int _calls;

        public override long Cost => 1;

        public override int Current => _document;

        public override bool NextBatch(DocumentBatch batch, int limit)
        {
            query.Ask(query.Source, ++_calls);
            batch.Count = 0;
            if (_document >= limit) return false;
            batch.DocumentBuffer[0] = _document++;
            batch.ScoreBuffer[0] = 1;
            batch.Count = 1;
            return true;
        }

        public override void SkipTo(int target) => _document = Math.Max(_document, target);

        public override void Probe(DocumentBatch batch) => query.Ask(query.Source, ++_calls);

        public override float MaxScore(int first, int limit) => 1;
    }

    private CancellationTokenSource Source => source;
}
