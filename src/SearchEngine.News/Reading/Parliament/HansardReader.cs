using System.Xml;

namespace SearchEngine.News;

/// <summary>Parliamentary debates in the XML of the Australian Hansard, of every generation: a debate is an article, each speech a paragraph behind its speaker's name.</summary>
internal sealed class HansardReader : XmlItemReader
{
    public override string Format => "Hansard";

    protected override bool IsRoot(string root, FileHead head) => root == "hansard";

    protected override XmlRole Role(string name, XmlReader xml) => name switch
    {
        "hansard" or "chamber.xscript" or "maincomm.xscript" or "fedchamb.xscript" or "answers.to.questions" or "petition.grp" or "qwn" => XmlRole.Container,
        "session.header" => XmlRole.Header,
        "debate" or "petition" or "question.block" or "answer.to.qon" or "answer.to.qwn" or "adjournment" or "proctext" => XmlRole.Record,
        _ => XmlRole.Skip,
    };

    protected override ReadItem? Item(SourceFile file, MarkupNode record, MarkupNode header, string place)
    {
        var text = Speeches.Text(record);
        if (text.Length == 0)
        {
            return null;
        }

        return new RawItem
        {
            Source = file.Source(place),
            Body = text,
            Markup = BodyMarkup.Text,
            Title = string.Join(": ", record.Descendants("title").Take(2).Select(t => t.Text).Where(t => t.Length > 0)) is { Length: > 0 } title ? title : null,
            Published = Day(header["date"]) ?? header.Value("session.header", "date"),
            Outlet = "Hansard",
            Language = "en",
        };
    }

    /// <summary>The old form writes 17/09/1985, always with the day first.</summary>
    private static string? Day(string? date) => DateReader.Field(date, DayOrder.DayFirst)?.ToString("O", null);
}
