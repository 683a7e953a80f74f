using System.Text.RegularExpressions;
using SearchEngine.Model;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>Every construct of the query language, asked of the sample articles and held against a plain test of each article's own words.</summary>
public sealed class QueryLanguageTests(SampleIndex samples) : IClassFixture<SampleIndex>
{
    private static readonly Dictionary<string, Func<Article, SpeakerDirectory, bool>> Articles = new(StringComparer.Ordinal)
    {
        ["strike"] = (a, _) => Has(a, "strikes?|striking"),
        ["STRIKING"] = (a, _) => Has(a, "strikes?|striking"),
        ["detroit"] = (a, _) => Has(a, "d[ée]troit"),
        ["\"Night Shift\""] = (a, _) => Says(a, "night shift"),
        ["\"strikes\""] = (a, _) => Has(a, "strikes"),
        ["\"shift night\"~2"] = (a, _) => Near(a, "shift", "night", 2),
        ["\"port closed\"~6"] = (a, _) => Near(a, "port", "closed", 6),
        ["river dam"] = (a, _) => Has(a, "rivers?") && Has(a, "dams?|damming|dammed"),
        ["river AND dam"] = (a, _) => Has(a, "rivers?") && Has(a, "dams?|damming|dammed"),
        ["river OR dam"] = (a, _) => Has(a, "rivers?") || Has(a, "dams?|damming|dammed"),
        ["+dam NOT river"] = (a, _) => Has(a, "dams?|damming|dammed") && !Has(a, "rivers?"),
        ["port (moon OR giraffe) -captain"] = (a, _) => Has(a, "ports?") && (Has(a, "moons?") || Has(a, "giraffes?")) && !Has(a, "captains?"),
        ["-river"] = (a, _) => !Has(a, "rivers?"),
        ["commis*"] = (a, _) => Has(a, @"commis\w*"),
        ["d?m"] = (a, _) => Has(a, "d.m"),
        ["*bour"] = (a, _) => Has(a, @"\w*bour"),
        ["c*mm?ssion"] = (a, _) => Has(a, @"c\w*mm.ssion"),
        ["/dam[sy]?/"] = (a, _) => Has(a, "dam[sy]?"),
        ["/(sheep|fe.er)s*/"] = (a, _) => Has(a, "(sheep|fe.er)s*"),
        ["comission~1"] = (a, _) => Words(a).Any(w => EditTable.Distance(w, "comission") <= 1),
        ["gulv~"] = (a, _) => Words(a).Any(w => EditTable.Distance(w, "gulv") <= 2),
        ["title:strike"] = (a, _) => Matches(a.Title ?? "", "strikes?|striking"),
        ["text:strike"] = (a, _) => Matches(a.Text, "strikes?|striking"),
        ["title:\"the first\""] = (a, _) => (a.Title ?? "").Contains("the first", StringComparison.OrdinalIgnoreCase),
        ["quote:\"joint commission\""] = (a, _) => a.Quotes.Any(q => q.Text.Contains("joint commission", StringComparison.OrdinalIgnoreCase)),
        ["quote:\"joint commission\" speaker:vela"] = (a, s) => a.Quotes.Any(q => q.Text.Contains("joint commission", StringComparison.OrdinalIgnoreCase) && IsSpeaker(q, "vela", s)),
        ["speaker:reyk kind:indirect"] = (a, s) => a.Quotes.Any(q => IsSpeaker(q, "reyk", s) && q.Kind == QuoteKind.Indirect),
        ["speaker:quiro*"] = (a, s) => a.Quotes.Any(q => IsSpeaker(q, @"quiro\w*", s)),
        ["speaker:\"ines quiroga\""] = (a, s) => a.Quotes.Any(q => IsSpeaker(q, "in[eé]s quiroga", s)),
        ["author:/wh.*/ OR author:sæther"] = (a, _) => a.Authors.Any(n => IsNamed(n, @"wh\w*|sæther")),
        ["outlet:\"meridian post\""] = (a, _) => a.Outlet == "Meridian Post",
        ["outlet:kestrel -outlet:wire"] = (_, _) => false,
        ["outlet:harb*"] = (a, _) => IsNamed(a.Outlet, @"harb\w*"),
        ["author:whitlow"] = (a, _) => a.Authors.Any(n => IsNamed(n, "whitlow")),
        ["date:2021"] = (a, _) => a.Date?.Year == 2021,
        ["date:2021-02"] = (a, _) => a.Date is { Year: 2021, Month: 2 },
        ["date:[2020-10 TO 2021-02-03]"] = (a, _) => a.Date >= new DateOnly(2020, 10, 1) && a.Date <= new DateOnly(2021, 2, 3),
        ["date:>2022-06"] = (a, _) => a.Date > new DateOnly(2022, 6, 30),
        ["date:>=2022-06"] = (a, _) => a.Date >= new DateOnly(2022, 6, 1),
        ["date:<2020-09"] = (a, _) => a.Date < new DateOnly(2020, 9, 1),
        ["date:[* TO 2020]"] = (a, _) => a.Date <= new DateOnly(2020, 12, 31),
        ["lang:es"] = (a, _) => a.Language == "es",
        ["kind:mixed"] = (a, _) => a.Quotes.Any(q => q.Kind == QuoteKind.Mixed),
        ["attribution:unnamed"] = (a, _) => a.Quotes.Any(q => q.Attribution == Attribution.Unnamed),
        ["speaker:*"] = (a, _) => a.Quotes.Any(q => q.Speaker is not null),
        ["author:*"] = (a, _) => a.Authors.Count > 0,
        ["strike^2 OR moon"] = (a, _) => Has(a, "strikes?|striking") || Has(a, "moons?"),
        ["(\"night shift\" OR moon)^3 -giraffe"] = (a, _) => (Says(a, "night shift") || Has(a, "moons?")) && !Has(a, "giraffes?"),
        ["*:*"] = (_, _) => true,
        ["*:* -date:2021"] = (a, _) => a.Date?.Year != 2021,
    };

    private static readonly Dictionary<string, Func<Article, Quote, SpeakerDirectory, bool>> Quotations = new(StringComparer.Ordinal)
    {
        ["moon"] = (_, q, _) => Matches(q.Text, "moons?"),
        ["quote:moon title:strike"] = (a, q, _) => Matches(q.Text, "moons?") && Matches(a.Title ?? "", "strikes?|striking"),
        ["speaker:reyk kind:direct"] = (_, q, s) => IsSpeaker(q, "reyk", s) && q.Kind == QuoteKind.Direct,
        ["attribution:unnamed date:2021"] = (a, q, _) => q.Attribution == Attribution.Unnamed && a.Date?.Year == 2021,
        ["outlet:harbour -kind:direct"] = (a, q, _) => IsNamed(a.Outlet, "harbour") && q.Kind != QuoteKind.Direct,
        ["-speaker:*"] = (_, q, _) => q.Speaker is null,
        ["text:silt"] = (a, _, _) => Matches(a.Text, "silts?|silted|silting"),
    };

    public static TheoryData<string> ArticleQueries => [.. Articles.Keys];

    public static TheoryData<string> QuotationQueries => [.. Quotations.Keys];

    [Theory]
    [MemberData(nameof(ArticleQueries))]
    public void Articles_are_found_by_what_the_query_says(string query)
    {
        var expected = SampleArticles.All.Where(pair => Articles[query](pair.Value, samples.Index.Speakers)).Select(pair => pair.Key);
        var found = samples.Index.Search(new SearchRequest { Query = QueryParser.Parse(query), Limit = 100 }, TestContext.Current.CancellationToken);
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Hits.Select(h => SampleIndex.NameOf(h.ArticleId)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(QuotationQueries))]
    public void Quotations_are_found_by_what_the_query_says(string query)
    {
        var expected = SampleArticles.All.SelectMany(pair => pair.Value.Quotes.Index().Where(q => Quotations[query](pair.Value, q.Item, samples.Index.Speakers)).Select(q => $"{pair.Key} {q.Index}"));
        var found = samples.Index.Search(new SearchRequest { Query = QueryParser.Parse(query), Kind = ResultKind.Quotes, Limit = 500 }, TestContext.Current.CancellationToken);
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Hits.Cast<QuoteHit>().Select(h => $"{SampleIndex.NameOf(h.ArticleId)} {h.QuoteNumber}").Order(StringComparer.Ordinal));
    }

    private static string Whole(Article article) => $"{article.Title}\n{article.Text}";

    private static bool Has(Article article, string words) => Matches(article.Title ?? "", words) || Matches(article.Text, words);

    /// <summary>Whether a text has a word that matches from beginning to end, with or without a possessive ending.</summary>
    private static bool Matches(string text, string words) => Regex.IsMatch(text, $@"(?<![\w’'])({words})(['’]s)?(?![\w])", RegexOptions.IgnoreCase);

    private static bool Says(Article article, string phrase) => Regex.IsMatch(Whole(article), $@"\b{phrase.Replace(" ", @"\W+", StringComparison.Ordinal)}\b", RegexOptions.IgnoreCase);

    private static bool IsNamed(string? name, string words) => name is not null && Matches(name, words);

    /// <summary>Whether a speaker is known by a word in any spelling.</summary>
    private static bool IsSpeaker(Quote quote, string word, SpeakerDirectory speakers)
        => quote.Speaker is { } name && speakers.Spellings(speakers.Shown(name)).Append(speakers.Shown(name)).Any(spelling => IsNamed(spelling, word));

    private static string[] Words(Article article) => [.. Regex.Matches(Whole(article), @"\w+([’'.]\w+)*").Select(m => m.Value.ToLowerInvariant())];

    /// <summary>Whether two words stand so that at most so many moves put the second right behind the first.</summary>
    private static bool Near(Article article, string first, string second, int moves)
        => new[] { article.Title ?? "", article.Text }.Any(text =>
        {
            string[] words = [.. Regex.Matches(text, @"\w+([’'.]\w+)*").Select(m => m.Value.ToLowerInvariant())];
            return words.Index().Any(a => a.Item == first && words.Index().Any(b => b.Item == second && Math.Abs(b.Index - a.Index - 1) <= moves));
        });
}
