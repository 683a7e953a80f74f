using System.Globalization;
using System.Text.Json;
using SearchEngine.Embedded;
using SearchEngine.Model;

namespace SearchEngine.Benchmarks;

/// <summary>
/// How well the product ranks judged articles: nDCG@10 and mean average precision over the queries of a folder with
/// docs.jsonl, queries.tsv (number, query) and qrels.tsv (query, document, grade). Queries ask for any of their words.
/// Where articles have no titles, their first words can stand for one, to see what becomes of a match there.
/// </summary>
internal static class RelevanceReport
{
    private const int Depth = 10;

    public static int Run(string[] arguments)
    {
        string folder = arguments[0];
        int titleWords = arguments is [_, "--title-words", var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 0;
        var directory = Directory.CreateTempSubdirectory("said-relevance-");
        try
        {
            using var index = EmbeddedIndex.Open(directory.FullName);
            Fill(index, Path.Combine(folder, "docs.jsonl"), titleWords);
            var judged = Judgements(Path.Combine(folder, "qrels.tsv"));
            var queries = File.ReadLines(Path.Combine(folder, "queries.tsv")).Select(l => l.Split('\t')).Where(q => judged.ContainsKey(q[0])).ToList();
            var scores = queries.Select(q => Score(Ranked(index, q[1]), judged[q[0]])).ToList();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{queries.Count} queries, {index.Statistics.Articles} articles: nDCG@{Depth} {scores.Average(s => s.Gain):0.0000}, MAP {scores.Average(s => s.Precision):0.0000}"));
            return 0;
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static void Fill(EmbeddedIndex index, string file, int titleWords)
    {
        using (var writer = index.OpenWriter())
        {
            foreach (string line in File.ReadLines(file))
            {
                using var json = JsonDocument.Parse(line);
                string text = json.RootElement.GetProperty("text").GetString()!;
                writer.Add(new Article
                {
                    Id = json.RootElement.GetProperty("id").GetString()!,
                    Source = new ArticleSource(file),
                    Title = titleWords == 0 ? json.RootElement.GetProperty("title").GetString() : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(titleWords)),
                    Text = text,
                });
            }

            writer.Commit();
        }

        index.Refresh();
    }

    private static Dictionary<string, Dictionary<string, double>> Judgements(string file)
        => File.ReadLines(file).Select(l => l.Split('\t')).GroupBy(f => f[0])
            .ToDictionary(g => g.Key, g => g.ToDictionary(f => f[1], f => double.Parse(f[2], CultureInfo.InvariantCulture)));

    private static List<string> Ranked(EmbeddedIndex index, string query)
    {
        var words = query.Split([' ', '.', ',', '?', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Select(w => new BooleanClause(Occur.Should, new WordNode(QueryField.Default, w, default))).ToList();
        var request = new SearchRequest { Query = new BooleanNode(words, default), Limit = int.MaxValue / 2, Snippets = 0 };
        return [.. index.Search(request).Hits.Select(h => h.ArticleId)];
    }

    private static (double Gain, double Precision) Score(List<string> ranked, Dictionary<string, double> judged)
    {
        double gain = ranked.Take(Depth).Select((id, i) => judged.GetValueOrDefault(id) / Math.Log2(i + 2)).Sum();
        double ideal = judged.Values.OrderDescending().Take(Depth).Select((grade, i) => grade / Math.Log2(i + 2)).Sum();
        double precision = 0;
        int found = 0;
        for (int i = 0; i < ranked.Count; i++)
        {
            if (judged.GetValueOrDefault(ranked[i]) > 0) precision += (double)++found / (i + 1);
        }

        return (gain / ideal, precision / judged.Values.Count(g => g > 0));
    }
}
