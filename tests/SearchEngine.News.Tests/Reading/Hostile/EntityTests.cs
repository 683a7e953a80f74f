using System.Text;

namespace SearchEngine.News.Tests;

/// <summary>Document types that would have the reader fetch a file, or say one word a thousand million times.</summary>
public sealed class EntityTests
{
    private const string OutsideFile = """<!ENTITY x SYSTEM "file:///etc/passwd">""";

    public static TheoryData<string, string> Attacks()
    {
        string[] declarations = [OutsideFile, """<!ENTITY x PUBLIC "-//X//Y" "http://203.0.113.7/x">""", BillionLaughs()];
        var attacks = new TheoryData<string, string>();
        foreach (var (root, content) in Formats())
        {
            foreach (var declaration in declarations)
            {
                attacks.Add(root, $"<?xml version=\"1.0\"?>\n<!DOCTYPE {root} [{declaration}]>\n{content}");
            }
        }

        return attacks;
    }

    public static TheoryData<string, string> DeclarationsWithoutHarm()
    {
        var sound = new TheoryData<string, string>();
        foreach (var (root, content) in Formats())
        {
            sound.Add(root, $"<!DOCTYPE {root} SYSTEM \"http://203.0.113.7/never-fetched.dtd\">{content}");
            sound.Add(root, $"<!DOCTYPE {root} [<!ENTITY % more SYSTEM \"http://203.0.113.7/never-fetched.dtd\"> %more;]>{content}");
        }

        return sound;
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Entities_of_a_document_are_refused_in_every_format(string root, string xml)
    {
        var problem = Assert.Single(Reading.Problems($"{root}.xml", Encoding.UTF8.GetBytes(xml)));

        Assert.Contains("declares entities", problem.Reason);
    }

    [Theory]
    [MemberData(nameof(DeclarationsWithoutHarm))]
    public void A_document_type_elsewhere_is_left_there_and_the_article_read(string root, string xml)
        => Assert.Equal("A &x; B", Reading.Article($"{root}.xml", xml).Title);

    private static IEnumerable<(string Root, string Content)> Formats() =>
    [
        ("rss", "<rss><channel><item><title>A &x; B</title></item></channel></rss>"),
        ("feed", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>A &x; B</title></entry></feed>"),
        ("nitf", "<nitf><body><body.head><hedline><hl1>A &x; B</hl1></hedline></body.head><body.content><p>Pier.</p></body.content></body></nitf>"),
        ("NewsML", "<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>A &x; B</HeadLine></NewsLines></NewsComponent></NewsItem></NewsML>"),
        ("newsItem", "<newsItem guid=\"1\"><contentMeta><headline>A &x; B</headline></contentMeta><contentSet><inlineData>Pier.</inlineData></contentSet></newsItem>"),
    ];

    private static string BillionLaughs()
        => "<!ENTITY a0 \"lol\">" + string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY {(i == 9 ? "x" : $"a{i}")} \"{string.Concat(Enumerable.Repeat($"&a{i - 1};", 10))}\">"));
}
