namespace SearchEngine.News;

/// <summary>How the body of a <see cref="RawItem"/> is written.</summary>
public enum BodyMarkup
{
    /// <summary>Running text as a person would save it: title, date and page furniture may stand in it.</summary>
    LooseText,

    /// <summary>Text that the format says is the article's own; only white space is tidied.</summary>
    Text,

    /// <summary>The article as marked-up text, without the page around it.</summary>
    HtmlFragment,

    /// <summary>A whole web page with its own metadata.</summary>
    HtmlPage,

    /// <summary>The article in Markdown.</summary>
    Markdown,
}
