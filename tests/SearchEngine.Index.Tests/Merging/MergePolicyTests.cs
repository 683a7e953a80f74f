using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

public sealed class MergePolicyTests
{
    private const long Megabyte = 1 << 20;

    private static readonly MergePolicy Policy = new();

    private long _number;

    [Fact]
    public void A_few_segments_are_left_alone() => Assert.Null(Policy.Choose([.. Enumerable.Range(0, 8).Select(_ => Segment(10 * Megabyte))]));

    [Fact]
    public void Segments_of_one_size_go_together()
    {
        var small = Enumerable.Range(0, 10).Select(_ => Segment(3 * Megabyte)).ToArray();
        var big = Enumerable.Range(0, 8).Select(_ => Segment(400 * Megabyte)).ToArray();
        var chosen = Policy.Choose([.. big, .. small, .. Enumerable.Range(0, 8).Select(_ => Segment(40 * Megabyte)), Segment(3 * Megabyte)]);
        Assert.NotNull(chosen);
        Assert.All(chosen, s => Assert.Equal(3 * Megabyte, s.Length));
        Assert.Equal(10, chosen.Count);
    }

    [Fact]
    public void What_is_full_of_deletions_is_rewritten_even_alone()
    {
        var full = Segment(100 * Megabyte) with { Deleted = 400 };
        Assert.Equal([full], Policy.Choose([Segment(100 * Megabyte), full])!);
        Assert.Null(Policy.Choose([Segment(100 * Megabyte) with { Deleted = 300 }]));
    }

    [Fact]
    public void No_merge_grows_beyond_the_limit() => Seeded.Cases(200, random =>
    {
        var policy = Policy with { MaxLength = 50 * Megabyte };
        var segments = Enumerable.Range(0, random.Next(60)).Select(_ => Segment(random.NextInt64(60 * Megabyte))).ToArray();
        if (policy.Choose(segments) is { } chosen) Assert.InRange(chosen.Sum(s => s.Length), 0, policy.MaxLength);
    });

    /// <summary>Flushing a thousand segments of 10 MB writes each document a logarithmic number of times, and few segments stand side by side.</summary>
    [Fact]
    public void Merging_is_bounded_in_work_and_in_segments()
    {
        var segments = new List<SegmentInfo>();
        long written = 0;
        int most = 0;
        for (int i = 0; i < 1000; i++)
        {
            segments.Add(Segment(10 * Megabyte));
            written += 10 * Megabyte;
            while (Policy.Choose(segments) is { } chosen)
            {
                segments.RemoveAll(chosen.Contains);
                segments.Add(Segment(chosen.Sum(s => s.Length)));
                written += segments[^1].Length;
            }

            most = Math.Max(most, segments.Count);
        }

        Assert.InRange(written / (1000.0 * 10 * Megabyte), 1, 4.5);
        Assert.InRange(most, 8, 40);
    }

    [Fact]
    public void Merging_down_to_a_number_takes_the_smallest()
    {
        SegmentInfo big = Segment(100), middle = Segment(50), small = Segment(10), smallest = Segment(5);
        Assert.Equal([smallest, small], MergePolicy.ChooseDownTo(3, [big, small, middle, smallest])!);
        Assert.Null(MergePolicy.ChooseDownTo(4, [big, small, middle, smallest]));
        Assert.Equal([small], MergePolicy.ChooseDownTo(2, [big, small with { Deleted = 1 }])!.Select(s => s with { Deleted = 0 }));
    }

    private SegmentInfo Segment(long length) => new(++_number, Guid.Empty, 1000, 0, 0, length);
}
