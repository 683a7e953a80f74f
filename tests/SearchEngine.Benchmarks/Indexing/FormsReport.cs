using System.Diagnostics;
using System.Globalization;
using System.Text;
using SearchEngine.Analysis;
using SearchEngine.Index;
using SearchEngine.Search;
using SearchEngine.Storage;

namespace SearchEngine.Benchmarks;

/// <summary>
/// "forms CORPUS FOLDER [--max N]": three ways to find words by their inflections and phrases as written. (1) Words with
/// positions, and stems without beside them. (2) Words only; a query's word becomes all words of its stem. (3) Stems with
/// positions, and for each occurrence which word of the stem it was. Of each the room of terms and lists, the time to index,
/// and the time of top tens of single words and of phrases of two. What (3) notes is reckoned: for each occurrence as many bits as tell
/// the words of its stem apart; its phrases are those of stems, before the forms are looked at. Of (2) a word is the
/// disjunction of the words of its stem, which is quicker than to sum them up as one term.
/// </summary>
internal static class FormsReport
{
    private const int Text = RivalSchema.Text, Stems = RivalSchema.TextStems;
    private const int Queries = 200, Rounds = 5;

    private static readonly SearchOptions TopTen = new() { Hits = 10, ExactTotal = false };

    public static int Run(CommandLine line)
    {
        var sideBySide = RivalSchema.Of(true);
        var words = new IndexSchema([.. sideBySide.Fields.Take(RivalSchema.TitleStems)]);
        var stems = new IndexSchema([.. words.Fields.Select(f => f.IsText ? f with { Filter = StemmingFilter.Instance } : f)]);
        using var first = Build("1 side by side", sideBySide, line);
        using var second = Build("2 words only", words, line);
        using var third = Build("3 stems, forms noted", stems, line);
        var (noted, forms) = Forms(second);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"3 would note\t{noted / 8e6:F1} MB"));
        var asked = Ask(second, forms);
        Time("1 word", first, asked.Select(a => (Query)new TermQuery(Stems, a.Stem)));
        Time("2 word", second, asked.Select(a => (Query)BooleanQuery.AnyOf(a.Words.Select(w => new TermQuery(Text, w)))));
        Time("3 word", third, asked.Select(a => (Query)new TermQuery(Text, a.Stem)));
        var pairs = asked.Zip(asked.Skip(1)).ToList();
        Time("1 and 2 phrase", first, pairs.Select(p => (Query)new PhraseQuery(Text, [p.First.Words[0], p.Second.Words[0]], [0, 1], 0)));
        Time("3 phrase", third, pairs.Select(p => (Query)new PhraseQuery(Text, [p.First.Stem, p.Second.Stem], [0, 1], 0)));
        return 0;
    }

    private static IndexReader Build(string name, IndexSchema schema, CommandLine line)
    {
        string folder = Path.Combine(line.Positions[1], name[..1]);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        var directory = new FileSystemDirectory(folder);
        var clock = Stopwatch.StartNew();
        using (var writer = IndexWriter.Open(directory, schema, new IndexWriterOptions { Threads = 1 }))
        {
            var feed = new CorpusFeed(writer, stores: true, line.Number("max", int.MaxValue));
            feed.RunAlone(line.Positions[0]);
            writer.Commit();
            double seconds = clock.Elapsed.TotalSeconds;
            writer.MergeTo(1);
            writer.Commit();
            long lists = directory.List().Where(f => Path.GetExtension(f) is ".terms" or ".postings" or ".positions").Sum(f => new FileInfo(Path.Combine(folder, f)).Length);
            long all = directory.List().Sum(f => new FileInfo(Path.Combine(folder, f)).Length);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\tlists {lists / 1e6:F1} MB\tindex {all / 1e6:F1} MB\t{feed.TextBytes / 1e6 / seconds:F1} MB/s"));
        }

        return IndexReader.Open(directory, schema);
    }

    /// <returns>Bits that (3) would note, and the words of each stem, the most frequent first.</returns>
    private static (double Bits, Dictionary<string, List<(byte[] Word, long Occurrences)>> Forms) Forms(IndexReader words)
    {
        var forms = new Dictionary<string, List<(byte[] Word, long Occurrences)>>();
        var cursor = words.Segments[0].Terms(Text).Terms();
        var stem = new byte[WordFilter.MaxTermLength];
        while (cursor.MoveNext())
        {
            string key = Encoding.UTF8.GetString(stem, 0, StemmingFilter.Instance.Apply(cursor.Term, stem));
            if (!forms.TryGetValue(key, out var list)) forms.Add(key, list = []);
            list.Add((cursor.Term.ToArray(), cursor.Info.TotalFrequency));
        }

        foreach (var list in forms.Values) list.Sort((a, b) => b.Occurrences.CompareTo(a.Occurrences));
        return (forms.Values.Sum(f => f.Sum(w => w.Occurrences) * Math.Ceiling(Math.Log2(f.Count))), forms);
    }

    /// <summary>Stems of every frequency, each with its words: one of each equal share of the stems that occur once in a thousand documents or more.</summary>
    private static List<(byte[] Stem, byte[][] Words)> Ask(IndexReader words, Dictionary<string, List<(byte[] Word, long Occurrences)>> forms)
    {
        var frequent = forms.Where(f => f.Value.Sum(w => w.Occurrences) >= words.Documents / 1000).OrderByDescending(f => f.Value.Sum(w => w.Occurrences)).ToList();
        return [.. Enumerable.Range(0, Queries).Select(i => frequent[i * frequent.Count / Queries]).Select(f => (Encoding.UTF8.GetBytes(f.Key), f.Value.Select(w => w.Word).ToArray()))];
    }

    private static void Time(string name, IndexReader reader, IEnumerable<Query> queries)
    {
        var searcher = new IndexSearcher(reader);
        var all = queries.ToList();
        var best = new double[all.Count];
        Array.Fill(best, double.MaxValue);
        for (int round = 0; round < Rounds + 2; round++)
        {
            for (int i = 0; i < all.Count; i++)
            {
                long start = Stopwatch.GetTimestamp();
                searcher.Search(all[i], TopTen);
                best[i] = Math.Min(best[i], Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\tmedian {best.Order().ElementAt(best.Length / 2):F1} µs\tmean {best.Average():F1} µs"));
    }
}
