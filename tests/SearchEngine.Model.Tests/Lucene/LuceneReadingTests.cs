using SearchEngine.TestKit;

namespace SearchEngine.Model.Tests;

/// <summary>
/// The same random texts read by Lucene 8's classic parser: the same tree or, in both, none. Left out are the places where
/// we read otherwise on purpose: + - ! standing alone, and a lone *, which Lucene takes for a pattern.
/// </summary>
public sealed class LuceneReadingTests
{
    private const int Texts = 10_000;

    private static readonly string[] Pieces =
    [
        "a", "b", "c", "d", "AND", "OR", "NOT", "&&", "||", "+a", "-b", "!c", "(", "(", ")", ")", "-(", "+(", ")^2", "te?t", "ne*", "*ed", "*:*",
        "word~1", "word~", "word~0.8", "word^2", "word^0.5", "\"a b\"", "\"a b\"~3", "\"a b\"~3^2", "/re[gx]+/",
    ];

    [Fact]
    public void Lucene_reads_the_same()
    {
        var random = new Random(11);
        string[] texts = [.. Enumerable.Range(0, Texts).Select(_ => Text(random))];
        var readings = LuceneProgram.Run("tests/SearchEngine.Model.Tests/Lucene/LuceneReadings.java", string.Join('\n', texts));
        Assert.Equal(texts.Length, readings.Length);
        Assert.Contains(readings, r => r.StartsWith('['));
        foreach (var (text, reading) in texts.Zip(readings)) Assert.Equal((text, reading), (text, $"{Read(text, Occur.Must)}\t{Read(text, Occur.Should)}"));
    }

    private static string Read(string text, Occur defaultOccur)
    {
        try
        {
            return TreeSketch.Of(QueryParser.Parse(text, defaultOccur));
        }
        catch (QuerySyntaxException)
        {
            return "error";
        }
    }

    /// <summary>Pieces in a row, with most brackets in pairs.</summary>
    private static string Text(Random random)
    {
        var (pieces, open) = (new List<string>(), 0);
        for (var i = random.Next(1, 10); i > 0; i--)
        {
            var piece = Pieces[random.Next(Pieces.Length)];
            if (piece.StartsWith(')') && open == 0 && random.Next(20) > 0) continue;
            open += piece.EndsWith('(') ? 1 : piece.StartsWith(')') ? -1 : 0;
            pieces.Add(piece);
        }

        if (random.Next(20) > 0) pieces.AddRange(Enumerable.Repeat(")", Math.Max(0, open)));
        return string.Join(' ', pieces.DefaultIfEmpty("a"));
    }
}
