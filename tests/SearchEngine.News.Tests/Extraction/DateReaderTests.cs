namespace SearchEngine.News.Tests;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("2021-02-03", "2021-02-03")]
    [InlineData("2021-02-03T23:30:00-05:00", "2021-02-03")]
    [InlineData("20210203T101500Z", "2021-02-03")]
    [InlineData("2021/2/3 10:00", "2021-02-03")]
    [InlineData("14:05 GMT 22.07.2020", "2020-07-22")]
    [InlineData("Wed, 03 Feb 2021 10:00:00 +0000", "2021-02-03")]
    [InlineData("Mon May 10, 2010 7:09am EDT", "2010-05-10")]
    [InlineData("Mon May 10 07:09:00 EDT 2010", "2010-05-10")]
    [InlineData("February 3rd, 2021", "2021-02-03")]
    [InlineData("3rd of February, 2021", "2021-02-03")]
    [InlineData("3-Feb-21", "2021-02-03")]
    [InlineData("26-FEB-1987 15:01:01.79", "1987-02-26")]
    [InlineData("3 de febrero de 2021", "2021-02-03")]
    [InlineData("3 février 2021 à 10h15", "2021-02-03")]
    [InlineData("3. Februar 2021", "2021-02-03")]
    [InlineData("2021年2月3日", "2021-02-03")]
    [InlineData("3 كانون الثاني 2021", "2021-01-03")]
    [InlineData("الأربعاء ٣ شباط ٢٠٢١", "2021-02-03")]
    [InlineData("3 فبراير، 2021", "2021-02-03")]
    [InlineData("3 فيفري 2021", "2021-02-03")]
    [InlineData("۱۵ بهمن ۱۳۹۹", "2021-02-03")]
    [InlineData("۱۳۹۹/۱۱/۱۵ ۱۰:۲۰", "2021-02-03")]
    [InlineData("15/11/1399", "2021-02-03")]
    [InlineData("3 лютого 2021 року", "2021-02-03")]
    [InlineData("3 февраля 2021 г.", "2021-02-03")]
    [InlineData("2021. február 3.", "2021-02-03")]
    [InlineData("3 Şubat 2021 Çarşamba", "2021-02-03")]
    [InlineData("3 de fevereiro de 2021 às 10h15", "2021-02-03")]
    [InlineData("3 febbraio 2021", "2021-02-03")]
    [InlineData("3. února 2021", "2021-02-03")]
    [InlineData("3 בפברואר 2021", "2021-02-03")]
    [InlineData("3 फ़रवरी 2021", "2021-02-03")]
    [InlineData("3 กุมภาพันธ์ 2564", "2021-02-03")]
    [InlineData("3 tháng 2, 2021", "2021-02-03")]
    [InlineData("ngày 3 tháng 2 năm 2021", "2021-02-03")]
    [InlineData("2021년 2월 3일", "2021-02-03")]
    [InlineData("２０２１年２月３日", "2021-02-03")]
    [InlineData("令和3年2月3日", "2021-02-03")]
    [InlineData("中華民國110年2月3日", "2021-02-03")]
    [InlineData("1612346400", "2021-02-03")]
    [InlineData("1612346400000", "2021-02-03")]
    [InlineData("07/22/2020", "2020-07-22")]
    [InlineData("22/07/2020", "2020-07-22")]
    [InlineData("04/04/2021", "2021-04-04")]
    [InlineData("2025 January 29", "2025-01-29")]
    public void A_date_is_read_in_any_usual_notation(string written, string day)
        => Assert.Equal(DateOnly.Parse(day, provider: null), DateReader.Field(written));

    [Theory]
    [InlineData("03/04/2021")]
    [InlineData("3-4-2021")]
    [InlineData("February 2021")]
    [InlineData("3 February")]
    [InlineData("yesterday at noon")]
    [InlineData("2021-13-45")]
    [InlineData("31 بهمن 1399")]
    [InlineData("1442/06/21")]
    [InlineData("version 1.2.2021.7")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_day_that_can_be_told_is_none(string? written) => Assert.Null(DateReader.Field(written));

    [Fact]
    public void Day_and_month_are_told_apart_where_the_order_is_known()
    {
        Assert.Equal(new DateOnly(2021, 4, 3), DateReader.Field("03/04/2021", DayOrder.DayFirst));
        Assert.Equal(new DateOnly(2021, 3, 4), DateReader.Field("03/04/2021", DayOrder.MonthFirst));
        Assert.Equal(new DateOnly(2021, 4, 3), DateReader.Field("03.04.2021"));
        Assert.Equal(new DateOnly(2021, 3, 4), DateReader.Field("03.04.2021", DayOrder.MonthFirst));
    }

    [Theory]
    [InlineData("发布时间：2021-02-03 10:15 来源：晨报")]
    [InlineData("تاریخ انتشار: ۱۵ بهمن ۱۳۹۹ - ۱۰:۲۰")]
    [InlineData("Publié le mercredi 3 février 2021 à 10h15")]
    [InlineData("Publicado el 3 de febrero de 2021")]
    [InlineData("Veröffentlicht am 3. Februar 2021 um 10:15 Uhr")]
    [InlineData("نُشر في: 3 فبراير 2021")]
    [InlineData("公開日：2021年2月3日")]
    public void A_line_in_another_language_says_that_its_date_is_that_of_publication(string line)
        => Assert.Equal((new DateOnly(2021, 2, 3), DateLineKind.Published), DateLine.Read(line, DayOrder.Unknown) is { } read ? (read.Date!.Value, read.Kind) : default);

    [Theory]
    [InlineData("https://example.org/world/2021/02/03/summit", "2021-02-03")]
    [InlineData("https://example.org/2021/feb/03/summit", "2021-02-03")]
    [InlineData("https://example.org/summit-20210203", "2021-02-03")]
    [InlineData("https://example.org/news/23-02-2021-summit", "2021-02-23")]
    [InlineData("https://example.org/news/03-02-2021-summit", null)]
    [InlineData("https://example.org/2021/02/summit", null)]
    [InlineData("https://example.org/item?date=2021-02-03", null)]
    [InlineData("https://example.org/id/202102031234", null)]
    public void An_address_tells_a_date_only_where_it_is_complete(string url, string? day)
        => Assert.Equal(day, PathDates.InUrl(url)?.ToString("yyyy-MM-dd", null));
}
