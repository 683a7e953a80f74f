namespace SearchEngine.Index.Tests;

/// <summary>Documents with frequent and rare words, long common prefixes, missing values and values of several lengths.</summary>
internal sealed class RandomDocuments(Random random, int firstId = 0)
{
    private static readonly string[] Stems = ["a", "to", "the", "summit", "sanction", "sanctions", "internationalis", "internationalism", "zürich", "ж"];

    /// <summary>Documents made so far.</summary>
    public int Count { get; private set; }

    public ModelDocument Next() => new(firstId + Count++)
    {
        Title = Words(random.Next(8)),
        Text = Words(random.Next(3) == 0 ? random.Next(600) : random.Next(40)),
        Key = random.Next(4) == 0 ? null : "outlet " + random.Next(random.Next(2) == 0 ? 5 : 400),
        Tags = [.. Enumerable.Range(0, random.Next(5)).Select(_ => "tag" + Skewed(300))],
        Number = random.Next(5) == 0 ? null : random.Next(int.MinValue + 1, int.MaxValue),
        Flag = random.Next(3) == 0,
        Body = Body(),
    };

    /// <summary>One to four documents.</summary>
    public ModelDocument[] Block() => [.. Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Next())];

    private string[] Words(int count) => [.. Enumerable.Range(0, count).Select(_ => Word())];

    private string Word()
    {
        int rank = Skewed(3000);
        return rank < Stems.Length ? Stems[rank] : Stems[rank % Stems.Length] + (char)('b' + rank % 23) + rank;
    }

    /// <summary>From 0 up; small numbers are far more frequent.</summary>
    private int Skewed(int below) => (int)(below * Math.Pow(random.NextDouble(), 5));

    private byte[] Body()
    {
        if (random.Next(6) == 0) return [];
        var body = new byte[random.Next(20) == 0 ? random.Next(60_000) : random.Next(2_000)];
        for (int i = 0; i < body.Length; i++) body[i] = (byte)random.Next(random.Next(2) == 0 ? 4 : 256);
        return body;
    }
}
