using System.Text;
using SearchEngine.Model;

namespace SearchEngine.News.Tests;

public sealed class FieldMappingTests
{
    private static Article Read(string name, string content, params string[] fields)
        => Assert.Single(Reading.Articles(name, Encoding.UTF8.GetBytes(content), new ReadingOptions { Fields = FieldMapping.Of(fields) }));

    [Fact]
    public void A_field_that_a_person_names_wins_against_the_usual_names()
    {
        var article = Read("a.json", """{"title":"Item 7","kopf":"Pier widened","text":"short","inhalt":"The pier is to be widened."}""", "title=kopf", "text=inhalt");

        Assert.Equal(("Pier widened", "The pier is to be widened."), (article.Title, article.Text));
    }

    [Fact]
    public void A_field_inside_another_is_named_by_its_path()
    {
        var article = Read("a.jsonl", """{"meta":{"when":{"day":"2021-02-03"},"by":["Ana Ruiz","Lee Park"]},"parts":{"main":["One.","Two."]},"h.1":"Pier"}""" + "\n", "title=h.1", "text=parts.main", "date=meta.when.day", "author=meta.by");

        Assert.Equal(("Pier", "One.\n\nTwo."), (article.Title, article.Text));
        Assert.Equal(new DateOnly(2021, 2, 3), article.Date);
        Assert.Equal(["Ana Ruiz", "Lee Park"], article.Authors);
    }

    [Fact]
    public void A_list_of_items_is_found_by_the_named_fields()
        => Assert.Equal("Pier", Read("a.json", """{"rows":[{"kopf":"Pier","rumpf":"It is to be widened."}]}""", "title=kopf", "text=rumpf").Title);

    [Theory]
    [InlineData("kopf,rumpf,tag\nPier,It is to be widened.,2021-02-03\n", "kopf", "rumpf", "tag")]
    [InlineData("x1,Pier,2021-02-03,It is to be widened.\n", "2", "4", "3")]
    public void Columns_are_named_by_their_heading_or_counted(string table, string title, string text, string date)
    {
        var article = Read("a.csv", table, "title=" + title, "text=" + text, "date=" + date);

        Assert.Equal(("Pier", "It is to be widened.", new DateOnly(2021, 2, 3)), (article.Title, article.Text, article.Date!.Value));
    }

    [Fact]
    public void Front_matter_is_mapped_too()
        => Assert.Equal("Pier", Read("a.md", "---\ntitle: 7\nkopf: Pier\n---\nIt is to be widened.\n", "title=kopf").Title);

    [Theory]
    [InlineData("headline")]
    [InlineData("=headline")]
    [InlineData("title=")]
    [InlineData("colour=red")]
    public void A_pair_that_says_nothing_is_refused_with_what_is_expected(string pair)
        => Assert.Contains("write PART=NAME", Assert.Throws<FormatException>(() => FieldMapping.Of([pair])).Message);

    [Fact]
    public void A_mapping_writes_itself_as_it_is_read()
        => Assert.Equal("title=Kopf\ntext=a.b", FieldMapping.Of([" Title = Kopf", "text=a.b"]).ToString());
}
