namespace SearchEngine.News.Tests;

public sealed class ExportsTests
{
    [Fact]
    public void A_LexisNexis_download_is_cut_at_its_marks()
    {
        var articles = Reading.Articles("a.TXT", """

                                           1 of 2 DOCUMENTS

                                             Lumen Courier

                                        February 3, 2021 Wednesday

            Pier to be widened

            BYLINE: Ana Ruiz

            LENGTH: 12 words

            The harbour council of Port Lumen voted on Monday to widen the
            northern pier.

            It passed.

            LOAD-DATE: February 4, 2021

            Copyright 2021 Lumen Courier

                                           2 of 2 DOCUMENTS

                                             Lumen Courier

                                        February 5, 2021 Friday

            Boats are back

            LENGTH: 3 words

            They are back.
            """);

        Assert.Equal(2, articles.Count);
        Assert.Equal("Pier to be widened", articles[0].Title);
        Assert.Equal("Lumen Courier", articles[0].Outlet);
        Assert.Equal(new DateOnly(2021, 2, 3), articles[0].Date);
        Assert.Equal(["Ana Ruiz"], articles[0].Authors);
        Assert.EndsWith("It passed.", articles[0].Text);
        Assert.Equal("They are back.", articles[1].Text);
    }

    [Fact]
    public void A_Nexis_Uni_download_is_cut_at_its_marks()
    {
        var article = Reading.Article("a.txt", "1. Pier to be widened\n\nClient/Matter: -None-\n\nPier to be widened\n\nLumen Courier\n\nFebruary 3, 2021 Wednesday 9:33 AM GMT\n\nCopyright 2021 Lumen Courier\n\nByline: Ana Ruiz\n\nBody\n\nThe council voted.\n\nIt passed.\n\nLoad-Date: February 4, 2021\n\nEnd of Document\n".Replace("\n\nBody\n\n", "\nBody\n", StringComparison.Ordinal));

        Assert.Equal("Pier to be widened", article.Title);
        Assert.Equal("Lumen Courier", article.Outlet);
        Assert.Equal("The council voted.\n\nIt passed.", article.Text);
    }

    [Fact]
    public void Factiva_in_xml_and_in_html_tell_the_same()
    {
        var xml = Reading.Article("a.xml", "<PPSResponse><ppsarticle><article><accessionNo>X1</accessionNo><baseLanguage>EN</baseLanguage><headline><paragraph>Pier to be widened</paragraph></headline><leadParagraph><paragraph>The council voted.</paragraph></leadParagraph><tailParagraphs><paragraph>It passed.</paragraph></tailParagraphs><publicationDate><date>2021-02-03</date></publicationDate><sourceName>Lumen Courier</sourceName></article></ppsarticle></PPSResponse>");
        var html = Reading.Article("a.html", "<html><body><table><tr><td><b>HD</b></td><td><b>Pier to be widened</b></td></tr><tr><td><b>PD</b></td><td>3 February 2021</td></tr><tr><td><b>SN</b></td><td>Lumen Courier</td></tr><tr><td><b>LA</b></td><td>English</td></tr><tr><td><b>LP</b></td><td><p>The council voted.</p></td></tr><tr><td><b>TD</b></td><td><p>It passed.</p></td></tr></table></body></html>");

        Assert.Equal((xml.Title, xml.Text, xml.Date, xml.Outlet, xml.Language), (html.Title, html.Text, html.Date, html.Outlet, html.Language));
        Assert.Equal("The council voted.\n\nIt passed.", xml.Text);
        Assert.Equal("Lumen Courier", xml.Outlet);
    }

    [Fact]
    public void Europresse_gives_an_article_for_each_name_of_a_publication()
    {
        var article = Reading.Article("a.html", "<html><body><table><tr><td><span class=\"DocPublicationName\">Le Courrier, no. 12</span><br><span class=\"DocHeader\">Politique, </span><span class=\"DocHeader\">jeudi </span><span class=\"DocHeader\">4 octobre 2012</span><br><span class=\"TitreArticleVisu\">La jetée</span><br><br>Le conseil a voté.<p></p>C'est fait.<p></p><b><i>© 2012 Le Courrier.</i></b></td></tr></table></body></html>");

        Assert.Equal("La jetée", article.Title);
        Assert.Equal("Le Courrier", article.Outlet);
        Assert.Equal(new DateOnly(2012, 10, 4), article.Date);
        Assert.Equal("Le conseil a voté.\n\nC'est fait.", article.Text);
    }

    [Fact]
    public void Sgml_of_Reuters_is_read_record_by_record_with_its_wrapped_paragraphs_joined()
    {
        var article = Reading.Article("a.sgm", "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n<REUTERS NEWID=\"1\">\n<DATE>26-FEB-1987 15:01:01.79</DATE>\n<TEXT>&#2;\n<TITLE>PIER REVIEW</TITLE>\n<DATELINE>    LUMEN, Feb 26 - </DATELINE><BODY>The harbour council of Port Lumen voted on Monday\nto widen the northern pier, a step that fishermen had\nasked for since the storms &lt;of the winter>.\n    It passed.\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>\n");

        Assert.Equal("PIER REVIEW", article.Title);
        Assert.Equal("LUMEN, Feb 26 - The harbour council of Port Lumen voted on Monday to widen the northern pier, a step that fishermen had asked for since the storms <of the winter>.\n\nIt passed.", article.Text);
        Assert.Equal(new DateOnly(1987, 2, 26), article.Date);
    }

    [Fact]
    public void Trec_documents_are_read_by_whichever_tags_they_have()
    {
        var articles = Reading.Articles("a.trec", "<DOC>\n<DOCNO> LC-1 </DOCNO>\n<HEADLINE>Pier to be widened</HEADLINE>\n<DATE>February 3, 1991</DATE>\n<TEXT>\nThe council voted.\n</TEXT>\n</DOC>\n<DOC>\n<DOCNO>LC-2</DOCNO>\n<TEXT>\n<P>\nBoats are back.\n</P>\n</TEXT>\n</DOC>\n");

        Assert.Equal(2, articles.Count);
        Assert.Equal("Pier to be widened", articles[0].Title);
        Assert.Equal("The council voted.", articles[0].Text);
        Assert.Equal("Boats are back.", articles[1].Text);
    }
}
