using SearchEngine.Index;

namespace SearchEngine.Search;

/// <summary>The documents whose number lies in a range, read from the column; cheap to ask, dear to lead.</summary>
internal sealed class NumberRangeMatcher(SegmentReader segment, int field, int low, int high, float score) : Matcher
{
    private int _current;

    public override long Cost => segment.Documents;

    public override int Current => _current < segment.Documents ? _current : End;

    public override bool NextBatch(DocumentBatch batch, int limit)
    {
        var numbers = segment.Columns.Numbers(field);
        var target = batch.DocumentBuffer;
        int end = Math.Min(limit, numbers.Length), count = 0;
        for (; _current < end && count < DocumentBatch.Capacity; _current++)
        {
            target[count] = _current;
            if (Matches(numbers[_current])) count++;
        }

        batch.Count = count;
        batch.Scores.Fill(score);
        return count > 0;
    }

    public override void SkipTo(int target) => _current = Math.Max(_current, target);

    public override void Probe(DocumentBatch batch)
    {
        var numbers = segment.Columns.Numbers(field);
        for (int i = 0; i < batch.Count; i++)
        {
            if (!Matches(numbers[batch.Documents[i]])) continue;
            batch.Mark(i);
            batch.Scores[i] += score;
        }
    }

    public override float MaxScore(int first, int limit) => score;

    private bool Matches(int number) => number >= low && number <= high && number != ColumnsFormat.NoNumber;
}
