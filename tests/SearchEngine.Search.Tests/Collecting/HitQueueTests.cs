using SearchEngine.TestKit;

namespace SearchEngine.Search.Tests;

public sealed class HitQueueTests
{
    [Theory]
    [InlineData(HitOrder.Score)]
    [InlineData(HitOrder.KeyAscending)]
    [InlineData(HitOrder.KeyDescending)]
    public void The_best_hits_are_those_that_sorting_all_puts_first(HitOrder order) => Seeded.Cases(200, random =>
    {
        int capacity = random.Next(1, 20);
        ScoredDocument[] hits = [.. Enumerable.Range(0, random.Next(100)).Select(i => new ScoredDocument(i, random.Next(8), random.Next(8)))];
        var queue = new HitQueue(capacity, order);
        foreach (var hit in hits) queue.Offer(hit);
        Assert.Equal(Sorted(hits, order).Take(capacity), queue.Drain());
    });

    [Fact]
    public void Nothing_has_to_be_beaten_before_the_queue_is_full()
    {
        var queue = new HitQueue(2, HitOrder.Score);
        queue.Offer(new ScoredDocument(0, 5));
        Assert.Equal(float.NegativeInfinity, queue.MinScore);
        queue.Offer(new ScoredDocument(1, 3));
        Assert.Equal(3, queue.MinScore);
        queue.Offer(new ScoredDocument(2, 4));
        Assert.Equal(4, queue.MinScore);
    }

    [Fact]
    public void A_queue_without_room_stays_empty()
    {
        var queue = new HitQueue(0, HitOrder.Score);
        queue.Offer(new ScoredDocument(0, 5));
        Assert.Empty(queue.Drain());
        Assert.Equal(float.NegativeInfinity, queue.MinScore);
    }

    private static IEnumerable<ScoredDocument> Sorted(ScoredDocument[] hits, HitOrder order) => order switch
    {
        HitOrder.Score => hits.OrderByDescending(h => h.Score).ThenBy(h => h.Document),
        HitOrder.KeyAscending => hits.OrderBy(h => h.Key).ThenBy(h => h.Document),
        _ => hits.OrderByDescending(h => h.Key).ThenBy(h => h.Document),
    };
}
