namespace SearchEngine.News.Tests;

public sealed class TableTests
{
    [Fact]
    public void Columns_are_told_by_their_names_and_quoted_fields_may_hold_lines()
    {
        var articles = Reading.Articles("a.csv", "id,title,published,content\n1,Pier,2021-02-03,\"The council voted, at last.\n\nIt said \"\"yes\"\".\"\n2,Harbour,2021-02-04,The boats are back.\n");

        Assert.Equal(2, articles.Count);
        Assert.Equal("The council voted, at last.\n\nIt said \"yes\".", articles[0].Text);
        Assert.Equal(new DateOnly(2021, 2, 4), articles[1].Date);
        Assert.Equal("row 2", articles[1].Source.Item);
    }

    [Fact]
    public void Columns_without_names_are_told_by_what_they_hold()
    {
        var rows = Enumerable.Range(1, 6).Select(n => $"LUM\t2021020{n}\tThe pier of Port Lumen, part {n}\tThe harbour council of Port Lumen voted on Monday to widen the northern pier, as was asked for since winter {n}.\n");
        var articles = Reading.Articles("a.tsv", string.Concat(rows));

        Assert.Equal(6, articles.Count);
        Assert.Equal("The pier of Port Lumen, part 1", articles[0].Title);
        Assert.Equal(new DateOnly(2021, 2, 1), articles[0].Date);
    }

    [Fact]
    public void A_transcript_gives_a_paragraph_for_each_turn_of_a_speaker()
    {
        var article = Reading.Article("20210203_harbour_debate.tsv", "1\tANA RUIZ\tThe pier must be widened.\t0\n2\tANA RUIZ\tIt is old.\t0\n3\tLEE PARK\tIt is not that old, I should say.\t0\n");

        Assert.Equal("ANA RUIZ: The pier must be widened. It is old.\n\nLEE PARK: It is not that old, I should say.", article.Text);
        Assert.Equal("Harbour debate", article.Title);
        Assert.Equal(new DateOnly(2021, 2, 3), article.Date);
    }
}
