using System.Text;
using SearchEngine.TestKit;

namespace SearchEngine.Search.Tests;

public sealed class ShingleSketchTests
{
    [Theory]
    [InlineData("one two three four five", "ONE, two — three four Fïve!", 1.0)]
    [InlineData("one two three four five", "one two three four six", 1.0 / 3)]
    [InlineData("one two three four", "four three two one", 0.0)]
    [InlineData("one two", "one two", 1.0)]
    [InlineData("", "", 0.0)]
    public void Resemblance_is_the_share_of_shingles_in_common(string one, string other, double expected)
        => Assert.Equal(expected, Sketch(one).ResemblanceTo(Sketch(other)), 6);

    [Fact]
    public void A_text_cut_short_is_contained_in_the_whole()
    {
        string whole = Words(new Random(1), 900), half = whole[..(whole.Length / 2)];
        Assert.InRange(Sketch(half).ContainmentIn(Sketch(whole)), 0.85, 1.0);
        Assert.InRange(Sketch(half).ResemblanceTo(Sketch(whole)), 0.35, 0.65);
    }

    [Fact]
    public void What_is_estimated_is_near_what_counting_all_shingles_gives() => Seeded.Cases(20, random =>
    {
        string[] one = Words(random, 1500).Split(' '), other = [.. one.Select(w => random.NextDouble() < 0.05 ? "changed" : w)];
        HashSet<string> a = Shingles(one), b = Shingles(other);
        double exact = (double)a.Intersect(b).Count() / a.Union(b).Count();
        Assert.Equal(a.Count, Sketch(string.Join(' ', one)).Shingles);
        Assert.Equal(exact, Sketch(string.Join(' ', one)).ResemblanceTo(Sketch(string.Join(' ', other))), 0.13);
    });

    [Fact]
    public void Resemblance_is_mutual_and_exact_for_short_texts() => Seeded.Cases(50, random =>
    {
        string[] one = Words(random, random.Next(4, 60), "abc").Split(' '), other = Words(random, random.Next(4, 60), "abc").Split(' ');
        HashSet<string> a = Shingles(one), b = Shingles(other);
        var (left, right) = (Sketch(string.Join(' ', one)), Sketch(string.Join(' ', other)));
        Assert.Equal((double)a.Intersect(b).Count() / a.Union(b).Count(), left.ResemblanceTo(right), 6);
        Assert.Equal(left.ResemblanceTo(right), right.ResemblanceTo(left));
    });

    private static ShingleSketch Sketch(string text) => ShingleSketch.Of(Encoding.UTF8.GetBytes(text));

    private static HashSet<string> Shingles(string[] words)
        => [.. Enumerable.Range(0, words.Length - ShingleSketch.WordsPerShingle + 1).Select(i => string.Join(' ', words.AsSpan(i, ShingleSketch.WordsPerShingle).ToArray()))];

    private static string Words(Random random, int count, string letters = "abcdefghijklmnopqrst")
        => string.Join(' ', Enumerable.Range(0, count).Select(_ => $"{letters[random.Next(letters.Length)]}{letters[random.Next(letters.Length)]}"));
}
