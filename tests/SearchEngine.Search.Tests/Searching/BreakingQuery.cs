using SearchEngine.Index;

namespace SearchEngine.Search.Tests;

/// <summary>Promises the first document and breaks off the search when asked for it.</summary>
internal sealed class BreakingQuery : Query
{
    internal override PreparedQuery Prepare(QueryContext context, float boost) => new Prepared();

    private sealed class Prepared : PreparedQuery
    {
        public override Matcher Open(int segment, SegmentReader reader, Scratch scratch) => new Breaking();
    }

    private sealed class Breaking : Matcher
    {
        public override long Cost => 1;

        public override int Current => 0;

        public override bool NextBatch(DocumentBatch batch, int limit) => throw new OperationCanceledException();

        public override void SkipTo(int target)
        {
        }

        public override void Probe(DocumentBatch batch) => throw new OperationCanceledException();

        public override float MaxScore(int first, int limit) => 1;
    }
}
