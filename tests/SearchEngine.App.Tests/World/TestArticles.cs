using SearchEngine.Model;

namespace SearchEngine.App.Tests;

/// <summary>Three articles as an index would hold them.</summary>
internal static class TestArticles
{
    public static Article Treaty { get; } = Make("a1", "Two shores sign", "Meridian Post", new DateOnly(2021, 2, 3), "“A river does not read maps,” Harun Vela said. The rest was lunch.", "A river does not read maps,", "Harun Vela", "said");

    public static Article Strike { get; } = Make("b2", "Cranes stand still", "The Harbour", new DateOnly(2020, 7, 22), "“Nobody moves a crate,” Ines Corvo told reporters.", "Nobody moves a crate,", "Ines Corvo", "told");

    public static Article Clipping { get; } = new()
    {
        Id = "c3",
        Source = new ArticleSource("/archive/clipping.txt"),
        Text = "A bat was counted. It voted twice.",
    };

    public static void Put(SaidWorld world, params Article[] articles)
    {
        using var index = world.Fake.Engine.Open(world.PathOf("index"));
        using var writer = index.OpenWriter();
        foreach (var article in articles) writer.Add(article);
        writer.Commit();
    }

    public static void PutAll(SaidWorld world) => Put(world, Treaty, Strike, Clipping);

    private static Article Make(string id, string title, string outlet, DateOnly date, string text, string quote, string speaker, string cue) => new()
    {
        Id = id,
        Source = new ArticleSource($"/archive/{id}.html"),
        Title = title,
        Outlet = outlet,
        Date = date,
        DateSource = DateSource.Metadata,
        Authors = ["Anna Whitlow"],
        Url = $"https://example.org/{id}",
        Language = "en",
        Text = text,
        Quotes =
        [
            new Quote
            {
                Text = quote,
                Spans = [Find(text, quote)],
                Kind = QuoteKind.Direct,
                Speaker = speaker,
                SpeakerAsWritten = speaker,
                SpeakerSpan = Find(text, speaker),
                CueSpan = Find(text, cue),
                Attribution = Attribution.Named,
            },
        ],
    };

    private static TextSpan Find(string text, string part)
    {
        var start = text.IndexOf(part, StringComparison.Ordinal);
        return new TextSpan(start, start + part.Length);
    }
}
