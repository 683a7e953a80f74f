namespace SearchEngine.Benchmarks;

/// <summary>Every figure of reading in one page of Markdown: what EXTRACTION.md holds.</summary>
internal static class ExtractionTable
{
    public static void Print(string gold, string pages, string formats)
    {
        Console.WriteLine("# What reading reaches\n");
        Console.WriteLine("Made by `dotnet run -c Release --project tests/SearchEngine.Benchmarks -- reading table GOLD.jsonl PAGES FORMATS > tests/SearchEngine.Benchmarks/EXTRACTION.md`, on data that is not part of this repository. No rule was made for one page or one outlet of it.\n");
        Console.WriteLine("## Saved web pages\n\nAgainst what a person or the publisher says of them. An unknown date is neither right nor wrong.\n\n```");
        new HtmlReport(gold, pages, errors: null).Print();
        Console.WriteLine("```\n\n## Formats\n\nA file counts as read when it gave an article with words in it, and as having nothing in it when it was understood to its end and holds none: a feed without entries, a list of feeds, a package of references. Of the articles, how many have a title, a date, an outlet and a text.\n");
        new FormatsReport(formats, errors: null).Print();
    }
}
