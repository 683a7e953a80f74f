using System.Diagnostics;
using System.Globalization;
using SearchEngine.Index;
using SearchEngine.Model;
using SearchEngine.Search;
using SearchEngine.Storage;

namespace SearchEngine.Benchmarks;

/// <summary>"bombs DIR": queries made to hurt: how long each takes until it is answered or refused, and how soon it ends when cancelled half way.</summary>
internal static class BombRun
{
    private const int Rounds = 7;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    private static readonly (string Name, string Query)[] Bombs =
    [
        ("everything", "*"),
        ("any letter, then anything", "?*"),
        ("one letter in the middle", "*a*"),
        ("fuzzy on one letter", "a~2"),
        ("26 prefixes of a letter", string.Join(" OR ", Letters.Select(a => $"{a}*"))),
        ("676 prefixes of two", string.Join(" OR ", Letters.SelectMany(a => Letters.Select(b => $"{a}{b}*")))),
        ("676 pairs in the middle", string.Join(" OR ", Letters.SelectMany(a => Letters.Select(b => $"*{a}{b}*")))),
        ("400 fuzzy words", string.Join(" OR ", Words(400).Select(w => w + "~2"))),
        ("1,000 words", string.Join(" OR ", Words(1000))),
    ];

    public static int Run(CommandLine line)
    {
        using var reader = IndexReader.Open(new FileSystemDirectory(line.Positions[0]), RivalSchema.Of(line.Has("product")));
        var searcher = new IndexSearcher(reader);
        var syntax = new RivalQuery(line.Has("product"), allWords: false);
        Console.WriteLine("\n**Query bombs**\n\n| query | outcome | milliseconds | after cancelling half way |\n|---|---|---:|---:|");
        foreach (var (name, text) in Bombs)
        {
            var (outcome, took) = Best(searcher, syntax, text);
            double late = Enumerable.Range(0, Rounds).Max(_ => Lateness(searcher, syntax, text, took / 2));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {outcome} | {took:F1} | {late:F1} |"));
        }

        return 0;
    }

    /// <summary>From the text that was typed to the answer; the median of some rounds after the first.</summary>
    private static (string Outcome, double Milliseconds) Best(IndexSearcher searcher, RivalQuery syntax, string text)
    {
        string outcome = "";
        var times = new List<double>();
        for (int i = 0; i <= Rounds; i++)
        {
            long start = Stopwatch.GetTimestamp();
            outcome = Ask(searcher, syntax, text, default);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return (outcome, times.Skip(1).Order().ElementAt(Rounds / 2));
    }

    private static string Ask(IndexSearcher searcher, RivalQuery syntax, string text, CancellationToken cancellation)
    {
        try
        {
            var found = searcher.Search(syntax.Parse(text), new SearchOptions(), cancellation: cancellation);
            return string.Create(CultureInfo.InvariantCulture, $"{found.Total} documents");
        }
        catch (Exception e) when (e is QueryTooBroadException or QuerySyntaxException)
        {
            return "refused";
        }
        catch (OperationCanceledException)
        {
            return "cancelled";
        }
    }

    /// <summary>Milliseconds from the call to cancel until the search has ended.</summary>
    private static double Lateness(IndexSearcher searcher, RivalQuery syntax, string text, double after)
    {
        using var source = new CancellationTokenSource();
        long cancelled = long.MaxValue, ended = 0;
        var search = new Thread(() =>
        {
            Ask(searcher, syntax, text, source.Token);
            ended = Stopwatch.GetTimestamp();
        });
        search.Start();
        Thread.Sleep(TimeSpan.FromMilliseconds(after));
        cancelled = Stopwatch.GetTimestamp();
        source.Cancel();
        search.Join();
        return Math.Max(0, Stopwatch.GetElapsedTime(cancelled, ended).TotalMilliseconds);
    }

    private static IEnumerable<string> Words(int count)
        => Letters.SelectMany(a => Letters.SelectMany(b => Letters.Select(c => $"{a}{b}{c}"))).Where((_, i) => i % (17576 / count) == 0).Take(count);
}
