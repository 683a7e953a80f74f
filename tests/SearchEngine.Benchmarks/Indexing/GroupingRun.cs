using System.Globalization;
using SearchEngine.Embedded;
using SearchEngine.Model;

namespace SearchEngine.Benchmarks;

/// <summary>"grouping DIR QUERY… [--rounds N --show N]": processor time of gathering articles and quotations, beside the same request without; DIR is an index of the product.</summary>
internal static class GroupingRun
{
    public static int Run(CommandLine line)
    {
        using var index = EmbeddedIndex.Open(line.Positions[0]);
        foreach (string query in line.Positions.Skip(1))
        {
            foreach (var kind in (ResultKind[])[ResultKind.Articles, ResultKind.Quotes])
            {
                var request = new SearchRequest { Query = QueryParser.Parse(query), Kind = kind, Limit = 20 };
                double plain = Least(index, request, line), grouped = Least(index, request with { Grouped = true }, line);
                var all = index.Search(request with { Grouped = true, Limit = int.MaxValue, Snippets = 0 });
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"GROUPING\t{query}\t{kind}\ttotal={all.Total}\tgroups={all.Hits.Count}\tof_several={all.Hits.Count(h => h.Group.Count > 1)}\tplain_ms={plain:F1}\tgrouped_ms={grouped:F1}"));
                foreach (var hit in all.Hits.Where(h => h.Group.Count > 1).Take(line.Number("show", 0))) Show(hit);
            }
        }

        return 0;
    }

    private static void Show(Hit lead)
    {
        foreach (var hit in lead.Group) Console.WriteLine($"    {hit.ArticleId}\t{hit.Outlet}\t{hit.Date}\t{hit.Title}\t{(hit as QuoteHit)?.Text}");
        Console.WriteLine();
    }

    /// <summary>Milliseconds of processor time, the best of some rounds: what others do on the machine is not counted.</summary>
    private static double Least(EmbeddedIndex index, SearchRequest request, CommandLine line)
    {
        const int Together = 5;
        double least = double.MaxValue;
        for (int round = 0; round < line.Number("rounds", 15); round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            for (int i = 0; i < Together; i++) index.Search(request);
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / Together);
        }

        return least;
    }
}
