using SearchEngine.TestKit;

namespace SearchEngine.Model.Tests;

public sealed class SourceItemListTests
{
    [Fact]
    public void Items_come_back_as_they_went_in_from_the_first_to_the_last_and_one_at_a_time() => Seeded.Cases(20, random =>
    {
        var items = Enumerable.Range(0, random.Next(4000)).Select(i => Item(random, i)).ToList();
        var list = new SourceItemList(items);
        Assert.Equal(items, list);
        Assert.Equal(items.Count, list.Count);
        int first = random.Next(items.Count + 1);
        Assert.Equal(items[first..], list.From(first));
        for (int i = 0; i < items.Count; i += 1 + random.Next(300)) Assert.Equal(items[i], list[i]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[items.Count]);
    });

    [Fact]
    public void A_copy_stays_as_it_is_while_the_other_grows_and_may_grow_on_its_own() => Seeded.Cases(20, random =>
    {
        var items = Enumerable.Range(0, 1 + random.Next(3000)).Select(i => Item(random, i)).ToList();
        var list = new SourceItemList(items);
        var copy = new SourceItemList(list);
        list.Add(Item(random, 1));
        Assert.Equal(items, copy);
        copy.Add(items[0]);
        Assert.Equal([.. items, items[0]], copy);
        Assert.Equal(items.Count + 1, list.Count);
    });

    private static SourceItem Item(Random random, int number) => new(
        random.Next(4) == 0 ? null : new string('ü', random.Next(30)), $"article {number}", (ulong)random.NextInt64(), (ulong)random.NextInt64(), random.Next(), random.Next(2) == 0);
}
