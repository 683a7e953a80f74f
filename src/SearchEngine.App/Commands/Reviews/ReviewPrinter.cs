using System.Text.Json;

namespace SearchEngine.App;

/// <summary>Decisions in every format: as a list, and with what each was about as the index has it.</summary>
internal static class ReviewPrinter
{
    public static void PrintList(CommandContext context, OutputFormat format, IReadOnlyList<Review> reviews)
    {
        if (JsonList.Print(context, format, reviews, ReviewJson.WriteProperties)) return;
        var sheet = new Sheet(new SheetColumn("verdict"), new SheetColumn("at"), new SheetColumn("result"), new SheetColumn("about", Gives: true), new SheetColumn("note", Gives: true));
        foreach (var r in reviews) sheet.Add(HitText.Name(r.Verdict), HitText.Time(r.At), r.Of.ToString(), r.About, r.Note);
        sheet.Print(context, format);
    }

    public static void PrintExport(CommandContext context, OutputFormat format, IReadOnlyList<Review> reviews, CitationReader reader)
    {
        if (JsonList.Print(context, format == OutputFormat.Text ? OutputFormat.JsonLines : format, reviews, (json, r) => Write(json, r, reader.Read(r.Of)))) return;
        var names = new[] { "verdict", "at", "result", "note", "about", "speaker", "title", "outlet", "date", "url", "proof" };
        var sheet = new Sheet([.. names.Select(n => new SheetColumn(n))]);
        foreach (var r in reviews)
        {
            var c = reader.Read(r.Of);
            sheet.Add(HitText.Name(r.Verdict), HitText.Time(r.At), r.Of.ToString(), r.Note, c?.Words ?? r.About, c?.Quote is null ? null : c.Who, c?.Title, c?.Outlet, HitText.Day(c?.Article.Date), c?.Link, c?.Proof);
        }

        sheet.Print(context, format);
    }

    private static void Write(Utf8JsonWriter json, Review review, Citation? citation)
    {
        ReviewJson.WriteProperties(json, review);
        json.WritePropertyName("citation");
        if (citation is null) json.WriteNullValue();
        else CitationJson.Write(json, citation);
    }
}
