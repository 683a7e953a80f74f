using System.Globalization;
using SearchEngine.Model;

namespace SearchEngine.App.Tests;

/// <summary>A handful of invented articles, among them one that tries to harm a terminal.</summary>
internal static class FakeArticles
{
    public static IReadOnlyList<Article> All { get; } =
    [
        Make("envoys", "Envoys meet over border trade", "Meridian Post", "2021-02-03", """
            The envoys of both countries met in Sanavo on Tuesday to talk about trade across the river.

            The foreign minister, Adila Noor, said “a joint commission would settle what letters have not”, and welcomed the first meeting in three years.

            “There will be no sanctions on grain,” Tomas Reyk told reporters afterwards. He left without taking further questions.

            A senior official said “nobody expected the commission to be agreed in one afternoon”.
            """, ("Adila Noor", "said"), ("Tomas Reyk", "told reporters"), (null, "said")),
        Make("grain", "Grain ships may sail", "The Harbour", "2021-02-02", """
            The first ships loaded with grain may leave the port of Claro before the weekend.

            “There will be no sanctions on grain,” said Tomas Reyk, who leads the delegation.

            Harbour master Ilse Brandt was less sure. “I have heard such promises before, and the silos are still full,” she said.
            """, ("Tomas Reyk", "said"), ("Ilse Brandt", "said")),
        Make("commission", "Commission named at last", "Kestrel Wire", "2021-03-11", """
            Eleven members will sit on the joint commission, both governments announced.

            “The joint commission will meet every month,” Adila Noor told parliament.

            Harun Vela, who speaks for the opposition, called it “a committee to bury a question in”.
            """, ("Adila Noor", "told parliament"), ("Harun Vela", "called it")),
        Make("dam", "Dam inquiry hears of cracked gates", "Meridian Post", "2020-06-18", """
            Engineers had reported the cracks in the sluice gates twice, the inquiry heard.

            “We wrote in March and we wrote again in May,” said Ilse Brandt.
            """, ("Ilse Brandt", "said")),
        Make("persian", "گفت‌وگو درباره مرز", "Sanavo Observer", "2020-11-30", """
            وزیر خارجه گفت که گفت‌وگوها ادامه می‌یابد.

            “گفت‌وگو راه است,” Adila Noor said. The border stays open, 国境は開いたまま, officials added.
            """, ("Adila Noor", "said")),
        Make("hostile", "Bad \e[31mtitle\u009b2J \e]52;c;ZXZpbA==\a with \u202Eevil", "Out\e[1mlet\r\nX", "2019-01-05", """
            This text carries ESC[31m as a real escape: §[31m, an OSC 8 link §]8;;http://example.invalid/☠ and a bell ☠.

            “A quote with § and ☠ and a right-to-left override \u202E in it,” said Eve§[5m Mallory.
            """.Replace('§', '\e').Replace('☠', '\a').Replace("\\u202E", "\u202E", StringComparison.Ordinal), ("Eve\e[5m Mallory", "said")),
        Make("undated", null, null, null, """
            A clipping without a head. Someone said “the letter never came” and that was all.
            """, ((string?)null, "said")),
    ];

    private static Article Make(string id, string? title, string? outlet, string? date, string text, params (string? Speaker, string Cue)[] quotes) => new()
    {
        Id = id,
        Source = new ArticleSource($"/articles/{id}.txt"),
        Title = title,
        Outlet = outlet,
        Date = date is null ? null : DateOnly.Parse(date, CultureInfo.InvariantCulture),
        DateSource = date is null ? DateSource.Unknown : DateSource.DateLine,
        Url = $"https://news.invalid/{id}",
        Language = "en",
        Text = text,
        Quotes = Quotes(text, quotes),
    };

    private static List<Quote> Quotes(string text, (string? Speaker, string Cue)[] speakers)
    {
        var quotes = new List<Quote>();
        int at = 0;
        foreach (var (speaker, cue) in speakers)
        {
            int start = text.IndexOf('“', at) + 1, end = text.IndexOf('”', start);
            int cueAt = text.IndexOf(cue, Math.Max(0, start - 30), StringComparison.Ordinal);
            quotes.Add(new Quote
            {
                Text = text[start..end],
                Spans = [new TextSpan(start, end)],
                Kind = QuoteKind.Direct,
                Speaker = speaker,
                SpeakerAsWritten = speaker ?? "a senior official",
                CueSpan = cueAt < 0 ? null : new TextSpan(cueAt, cueAt + cue.Length),
                Attribution = speaker is null ? Attribution.Unnamed : Attribution.Named,
            });
            at = end;
        }

        return quotes;
    }
}
