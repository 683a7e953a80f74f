using System.Text;

namespace SearchEngine.News.Tests;

public sealed class WireAndMailTests
{
    [Fact]
    public void Anpa_wire_text_tells_headline_byline_and_day()
    {
        var article = Reading.Article("a.tst", "\u0016\u0016\u0001W2870\u001f_asian\nf l\u0013\u0011 BC-LU--Pier     11-13 1049\n\u0002^BC-LU--Pier,466<\n^Port Lumen to widen its pier<\n^By ANA RUIZ and LEE PARK=\n^Lumen News Agency=\n\tPORT LUMEN (LNA) _ The council voted.<\n\tIt passed,\nat last.<\n\t^LNA-WF-11-13-13 1549GMT<\n\n\u0003");

        Assert.Equal("Port Lumen to widen its pier", article.Title);
        Assert.Equal(["ANA RUIZ", "LEE PARK"], article.Authors);
        Assert.Equal(new DateOnly(2013, 11, 13), article.Date);
        Assert.Equal("PORT LUMEN (LNA) — The council voted.\n\nIt passed, at last.", article.Text);
    }

    [Fact]
    public void Iptc_7901_wire_text_tells_headline_agency_and_day()
    {
        var article = Reading.Article("a.txt", "\u0001eca062 4 i 211 ccccb   lna 061\r\n\nLumen-politics/\r\n\u0002Lumen council votes to widen the pier =\r\n\n   Lumen (lna) - The harbour council of Port Lumen voted on Monday to\r\nwiden the northern pier, a step that fishermen had asked for since the\r\nstorms of the winter, and that the mayor had put off for years now.\r\n\n   It passed with one vote against it, and that came from the mayor of\r\nthe town herself.\r\n\u0003131137 GMT Nov 13\r\n");

        Assert.Equal("Lumen council votes to widen the pier", article.Title);
        Assert.Equal("lna", article.Outlet);
        Assert.Equal(new DateOnly(2013, 11, 13), article.Date);
        Assert.Equal(2, article.Text.Split("\n\n").Length);
    }

    [Fact]
    public void A_frame_between_zczc_and_nnnn_tells_its_headline()
    {
        var article = Reading.Article("a.tst", "ZCZC LNA\r\n%A\r\n#Pier\r\n$Pier to be widened\r\n:(LUMEN)\r\n@LU\r\nThe harbour council of Port Lumen voted on Monday to widen the northern pier, as had been asked for.\n\n   It passed with one vote against it, which came from the mayor of the town herself, and after an hour of debate.\nNNNN\n");

        Assert.Equal("Pier to be widened", article.Title);
        Assert.Equal("LNA", article.Outlet);
        Assert.DoesNotContain("NNNN", article.Text);
    }

    [Fact]
    public void The_text_of_a_message_is_taken_out_of_its_parts_and_its_packing()
    {
        var text = Convert.ToBase64String("Der Rat hat die Verbreiterung der Mole beschlossen. Grüße!"u8);
        var article = Reading.Article("a.eml", $"Received: by mail\r\nFrom: =?utf-8?B?{Convert.ToBase64String("Anna Größe"u8)}?= <anna@example.org>\r\nSubject: =?iso-8859-1?Q?Die_Mole_f=FCr_alle?=\r\nDate: Wed, 3 Feb 2021 10:00:00 +0100\r\nContent-Type: multipart/alternative; boundary=\"b1\"\r\n\r\nnothing\r\n--b1\r\nContent-Type: text/html\r\n\r\n<p>HTML</p>\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{text}\r\n--b1--\r\n");

        Assert.Equal("Die Mole für alle", article.Title);
        Assert.Equal(["Anna Größe"], article.Authors);
        Assert.Equal("Der Rat hat die Verbreiterung der Mole beschlossen. Grüße!", article.Text);
        Assert.Equal(new DateOnly(2021, 2, 3), article.Date);
    }

    [Fact]
    public void A_mailbox_holds_a_message_behind_each_line_that_begins_with_From()
    {
        const string Message = "From a@example.org Wed Feb  3 10:00:00 2021\nFrom: a@example.org (Ana Ruiz)\nSubject: Pier {0}\nDate: Wed, 3 Feb 2021 10:00:00 GMT\n\nThe council voted =\nfor it.\n\n";
        var articles = Reading.Articles("a.mbox", string.Format(null, Message, 1) + string.Format(null, Message, 2));

        Assert.Equal(["Pier 1", "Pier 2"], articles.Select(a => a.Title));
    }

    [Theory]
    [InlineData("windows-1252", "Der Bürgermeister sagte, die Mole sei „zu schmal“ für das Jahr.")]
    [InlineData("iso-8859-1", "Der Bürgermeister sagte, die Mole sei zu schmal für das Jahr.")]
    [InlineData("utf-16", "The mayor said the pier is “too narrow” for the year.")]
    [InlineData("utf-16BE", "The mayor said the pier is “too narrow” for the year.")]
    [InlineData("utf-8", "The mayor said the pier is “too narrow” for the year. Größe.")]
    [InlineData("windows-1251", "Мэр сказал, что пирс слишком узок для этого года, и совет с ним согласился.")]
    [InlineData("koi8-r", "Мэр сказал, что пирс слишком узок для этого года, и совет с ним согласился.")]
    [InlineData("shift_jis", "市長は桟橋が狭すぎると述べ、市議会もこれに同意した。工事は春に始まる。")]
    [InlineData("euc-jp", "市長は桟橋が狭すぎると述べ、市議会もこれに同意した。工事は春に始まる。")]
    [InlineData("gb18030", "市长说码头太窄，市议会同意他的意见，工程将于春天开始，明年完工。")]
    public void Text_is_read_in_the_encoding_that_its_bytes_show_without_being_told(string encoding, string text)
    {
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(text);

        Assert.Equal(text, Assert.Single(Reading.Articles("a.txt", bytes)).Text);
    }
}
