namespace SearchEngine.Benchmarks;

/// <summary>What reading found in the files of one format.</summary>
internal sealed class FormatCount(string name)
{
    public const string Head = "| format | files | read | nothing in it | failed | articles | title | date | outlet | text |\n|---|---|---|---|---|---|---|---|---|---|";

    /// <summary>Files that gave at least one article with words in it.</summary>
    public int Read { get; set; }

    /// <summary>Files that were understood to their end and hold no article.</summary>
    public int Empty { get; set; }

    /// <summary>Files that could not be read, and gave nothing.</summary>
    public int Failed { get; set; }

    public int Files => Read + Empty + Failed;

    public int Articles { get; set; }

    public int Title { get; set; }

    public int Date { get; set; }

    public int Outlet { get; set; }

    public int Text { get; set; }

    public void Add(FormatCount other)
    {
        (Read, Empty, Failed, Articles) = (Read + other.Read, Empty + other.Empty, Failed + other.Failed, Articles + other.Articles);
        (Title, Date, Outlet, Text) = (Title + other.Title, Date + other.Date, Outlet + other.Outlet, Text + other.Text);
    }

    public override string ToString()
        => $"| {name} | {Files} | {Read} | {Empty} | {Failed} | {Articles} | {Share(Title)} | {Share(Date)} | {Share(Outlet)} | {Share(Text)} |";

    private string Share(int part) => Articles == 0 ? "–" : $"{100.0 * part / Articles:F0} %";
}
