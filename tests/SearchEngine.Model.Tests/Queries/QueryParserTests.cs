namespace SearchEngine.Model.Tests;

public sealed class QueryParserTests
{
    private static string Read(string text) => TreeSketch.Of(QueryParser.Parse(text));

    [Theory]
    [InlineData("", "nothing")]
    [InlineData(" \t\r\n\u00a0\u3000", "nothing")]
    [InlineData("- ", "nothing")]
    [InlineData("sanctions", "word(sanctions)")]
    [InlineData("  sanctions\t", "word(sanctions)")]
    [InlineData("al-Muhandis", "word(al-Muhandis)")]
    [InlineData("O’Neil's", "word(O’Neil's)")]
    [InlineData("Yahoo!", "word(Yahoo!)")]
    [InlineData("AT&T", "word(AT&T)")]
    [InlineData("and/or", "word(and/or)")]
    [InlineData("24/7 ", "word(24/7)")]
    [InlineData("ANDROID ORdinary NOTe and", "[+word(ANDROID) +word(ORdinary) +word(NOTe) +word(and)]")]
    [InlineData("وزير الخارجية", "[+word(وزير) +word(الخارجية)]")]
    public void Words_without_an_operator_must_all_match(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("\"nuclear deal\"", "phrase(nuclear deal)")]
    [InlineData("said \"nuclear deal\"", "[+word(said) +phrase(nuclear deal)]")]
    [InlineData("“nuclear deal”", "phrase(nuclear deal)")]
    [InlineData("„nuclear deal“", "phrase(nuclear deal)")]
    [InlineData("«nuclear deal»", "phrase(nuclear deal)")]
    [InlineData("»nuclear deal«", "phrase(nuclear deal)")]
    [InlineData("“nuclear deal\"", "phrase(nuclear deal)")]
    [InlineData("\"he said “no” twice\"", "phrase(he said “no” twice)")]
    [InlineData(@"""a \""b\"" c""", "phrase(a \"b\" c)")]
    [InlineData("\"troops withdraw\"~5", "phrase(troops withdraw ~5)")]
    [InlineData("\"troops (withdraw) AND -x\"", "phrase(troops (withdraw) AND -x)")]
    [InlineData("before\"the deal\"after", "[+word(before) +phrase(the deal) +word(after)]")]
    public void Quotation_marks_make_a_phrase(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("negotiat*", "prefix(negotiat)")]
    [InlineData("te?t", "wildcard(te?t)")]
    [InlineData("*gate", "wildcard(*gate)")]
    [InlineData("c*r*", "wildcard(c*r*)")]
    [InlineData("neg***", "prefix(neg)")]
    [InlineData("a**b", "wildcard(a*b)")]
    [InlineData("te?*", "wildcard(te?*)")]
    [InlineData(@"te\?t", "word(te?t)")]
    [InlineData(@"te\?t*", "prefix(te?t)")]
    [InlineData(@"a\*b?c\:d", @"wildcard(a\*b?c:d)")]
    [InlineData(@"a\\*", @"prefix(a\)")]
    [InlineData("*", "all")]
    [InlineData("**", "all")]
    [InlineData("*:*", "all")]
    [InlineData("speaker:*", "speaker.all")]
    public void Stars_and_question_marks_make_patterns(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("ghalibaf~1", "fuzzy(ghalibaf ~1)")]
    [InlineData("ghalibaf~", "fuzzy(ghalibaf ~2)")]
    [InlineData("ghalibaf~0", "fuzzy(ghalibaf ~0)")]
    [InlineData("ghalibaf~2.0", "fuzzy(ghalibaf ~2)")]
    [InlineData("ghalibaf~0.9", "fuzzy(ghalibaf ~0)")]
    [InlineData("ghalibaf~0.8", "fuzzy(ghalibaf ~1)")]
    [InlineData("ghalibaf~0.1", "fuzzy(ghalibaf ~2)")]
    [InlineData("speaker:ghalibaf~1", "speaker.fuzzy(ghalibaf ~1)")]
    public void A_tilde_behind_a_word_allows_other_letters(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("/reg[ex]+/", "regex(reg[ex]+)")]
    [InlineData(@"/a\/b\.c\\/", @"regex(a/b\.c\\)")]
    [InlineData("/gha?libaf|qalibaf/ zarif", "[+regex(gha?libaf|qalibaf) +word(zarif)]")]
    [InlineData("speaker:/gh.*/", "speaker.regex(gh.*)")]
    [InlineData("km / h – l … & m", "[+word(km) +word(h) +word(l) +word(m)]")]
    public void Slashes_make_a_regular_expression(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("word^2", "^2(word(word))")]
    [InlineData("word^0.25", "^0.25(word(word))")]
    [InlineData("word~1^2", "^2(fuzzy(word ~1))")]
    [InlineData("word^2~1", "^2(fuzzy(word ~1))")]
    [InlineData("\"a b\"~3^2", "^2(phrase(a b ~3))")]
    [InlineData("(a b)^2", "^2([+word(a) +word(b)])")]
    [InlineData("(a^2)^3", "^3(^2(word(a)))")]
    [InlineData("-a^2 b", "[-^2(word(a)) +word(b)]")]
    [InlineData("title:(a b)^2", "^2([+title.word(a) +title.word(b)])")]
    public void A_caret_weighs_what_stands_before_it(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("title:summit", "title.word(summit)")]
    [InlineData("TITLE:summit", "title.word(summit)")]
    [InlineData("title: summit", "title.word(summit)")]
    [InlineData("quote:\"joint commission\"", "quote.phrase(joint commission)")]
    [InlineData("outlet:“tehran times”", "outlet.phrase(tehran times)")]
    [InlineData("speaker:zarif text:oil", "[+speaker.word(zarif) +text.word(oil)]")]
    [InlineData("author:noor url:example source:a.txt id:x1", "[+author.word(noor) +url.word(example) +source.word(a.txt) +id.word(x1)]")]
    [InlineData("lang:en language:fa", "[+language.word(en) +language.word(fa)]")]
    [InlineData("kind:Direct attribution:named", "[+kind.word(direct) +attribution.word(named)]")]
    [InlineData("kind:\"mixed\"", "kind.word(mixed)")]
    [InlineData("speaker:(zarif OR ghalibaf)", "[speaker.word(zarif) speaker.word(ghalibaf)]")]
    [InlineData("speaker:(zarif title:oil)", "[+speaker.word(zarif) +title.word(oil)]")]
    [InlineData("speaker:(zarif) oil", "[+speaker.word(zarif) +word(oil)]")]
    [InlineData("-speaker:zarif", "[-speaker.word(zarif)]")]
    public void A_name_and_a_colon_choose_the_field(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("14:05", "word(14:05)")]
    [InlineData("https://example.org/a:b/c", "word(https://example.org/a:b/c)")]
    [InlineData("url:https://example.org/", "url.word(https://example.org/)")]
    [InlineData("Iran: talks resume", "[+word(Iran:) +word(talks) +word(resume)]")]
    [InlineData("Iran:", "word(Iran:)")]
    [InlineData("x:y", "word(x:y)")]
    [InlineData("covid-19:update", "word(covid-19:update)")]
    [InlineData(@"title\:summit", "word(title:summit)")]
    [InlineData(":)", "", 1)]
    public void A_colon_where_no_field_can_be_meant_belongs_to_the_word(string text, string expected, int problemAt = -1)
    {
        if (problemAt < 0) Assert.Equal(expected, Read(text));
        else Assert.Equal(problemAt, Assert.Throws<QuerySyntaxException>(() => Read(text)).Position);
    }

    [Theory]
    [InlineData(@"a\ b", "word(a b)")]
    [InlineData(@"\AND", "word(AND)")]
    [InlineData(@"\-a \(b\) c\^2", "[+word(-a) +word((b)) +word(c^2)]")]
    [InlineData(@"\\x", @"word(\x)")]
    public void A_backslash_takes_the_next_character_as_it_is(string text, string expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void Nodes_know_where_they_stand()
    {
        const string text = "+oil -speaker:\"a b\"~2^3 (x y)";
        var query = Assert.IsType<BooleanNode>(QueryParser.Parse(text));
        Assert.Equal(["oil", "speaker:\"a b\"~2^3", "x y"], query.Clauses.Select(c => c.Node.Span.Of(text)));
        var boost = Assert.IsType<BoostNode>(query.Clauses[1].Node);
        Assert.Equal("speaker:\"a b\"~2", boost.Inner.Span.Of(text));
    }

    [Fact]
    public void Must_not_is_no_default()
        => Assert.Throws<ArgumentOutOfRangeException>(() => QueryParser.Parse("a", Occur.MustNot));
}
