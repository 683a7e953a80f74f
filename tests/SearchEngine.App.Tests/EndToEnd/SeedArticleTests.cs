using System.Text.Json;
using SearchEngine.Model;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>The five articles that the program was asked for, from the folder to the answers.</summary>
public sealed class SeedArticleTests : IDisposable
{
    private readonly SaidWorld _world = new() { IsReal = true };

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Facets_count_what_a_word_finds()
    {
        Index();
        using var answer = JsonDocument.Parse(_world.Run("search", "soleimani", "--facets", "outlet,speaker,year", "--json").Output);
        Assert.Equal(5, answer.RootElement.GetProperty("total").GetInt32());
        var facets = answer.RootElement.GetProperty("facets");
        Assert.Equal(1, CountOf(facets, "outlet", "Sputnik News"));
        Assert.Equal(1, CountOf(facets, "year", "2020"));
        Assert.Equal(1, CountOf(facets, "year", "2021"));
        Assert.Equal(3, CountOf(facets, "year", null));
        Assert.True(CountOf(facets, "speaker", "Mohammad Bagher Ghalibaf") >= 2, facets.ToString());
    }

    [Fact]
    public void One_spelling_of_a_speaker_finds_the_others()
    {
        Index();
        Assert.Contains("002_5cf5b6af44216a76.txt", Files("search", "speaker:ghalibaf"));
        Assert.Contains("003_0995579f6d83a5f2.txt", Files("search", "speaker:qalibaf"));
    }

    [Fact]
    public void A_speaker_s_quotations_are_that_speaker_s_only()
    {
        Index();
        var quotes = Lines("search", "--in", "quotes", "--speaker", "zarif", "--jsonl");
        Assert.Equal("Mohammad Javad Zarif", Assert.Single(quotes).GetProperty("speaker").GetString());
    }

    [Fact]
    public void Dates_and_outlets_find_the_one_that_has_them()
    {
        Index();
        Assert.Equal(["002_5cf5b6af44216a76.txt"], Files("search", "date:[2020-07 TO 2020-08]"));
        Assert.Equal(["002_5cf5b6af44216a76.txt"], Files("search", "--outlet", "Sputnik News"));
    }

    [Fact]
    public void What_an_article_does_not_tell_is_unknown()
    {
        var articles = Directory.GetFiles(SharedData.Find("seeds")).SelectMany(file => Lines("extract", file, "--json")).ToDictionary(a => Path.GetFileName(a.GetProperty("source").GetString()!));
        Assert.Equal(JsonValueKind.Null, articles["000_903be15bb6363d84.txt"].GetProperty("date").ValueKind);
        Assert.Equal("unknown", articles["000_903be15bb6363d84.txt"].GetProperty("dateSource").GetString());
        Assert.Equal(JsonValueKind.Null, articles["003_0995579f6d83a5f2.txt"].GetProperty("outlet").ValueKind);
    }

    [Fact]
    public void Every_quotation_stands_where_it_says()
    {
        foreach (var article in Directory.GetFiles(SharedData.Find("seeds")).SelectMany(file => Lines("extract", file, "--json")))
        {
            var text = article.GetProperty("text").GetString()!;
            foreach (var quote in article.GetProperty("quotes").EnumerateArray())
            {
                var parts = quote.GetProperty("spans").EnumerateArray().Select(s => text[s[0].GetInt32()..s[1].GetInt32()]);
                Assert.Equal(string.Join(" … ", parts), quote.GetProperty("text").GetString());
            }
        }
    }

    [Fact]
    public void An_export_is_what_extracting_the_files_gives()
    {
        Index();
        var extracted = Directory.GetFiles(_world.PathOf("seeds")).Order(StringComparer.Ordinal).SelectMany(file => Lines("extract", file)).Select(a => a.ToString());
        Assert.Equal(extracted.Order(StringComparer.Ordinal), Lines("export").Select(a => a.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_what_changed_is_read_again_and_the_answers_follow()
    {
        Index();
        _world.Write("seeds/new.txt", "The pelican crossed the harbour. “We saw it too,” Ines Corvo said, and nobody doubted her on that day.");
        File.AppendAllText(_world.PathOf("seeds", "004_de4e1af72af0b4ce.txt"), "\n\nA giraffe was not mentioned by anybody in the meeting.\n");
        File.Delete(_world.PathOf("seeds", "003_0995579f6d83a5f2.txt"));
        Assert.Contains("1 new, 1 changed, 3 unchanged, 1 deleted", _world.Run("index", "seeds").Output, StringComparison.Ordinal);
        Assert.Equal(["new.txt"], Files("search", "pelican"));
        Assert.Equal(["004_de4e1af72af0b4ce.txt"], Files("search", "giraffe"));
        Assert.Equal(5, Files("search", "*:*").Count);
        Assert.Equal(0, _world.Run("check").Code);
    }

    [Fact]
    public void A_mapped_index_is_rebuilt_under_its_readers()
    {
        Index();
        using var reader = ArticleEngine.Embedded.Open(_world.PathOf("index"));
        Assert.Equal(0, _world.Run("index", "--rebuild").Code);
        Assert.Equal(5, reader.Search(new SearchRequest()).Total);
        Assert.Equal(5, Files("search").Count);
        Assert.Equal(0, _world.Run("check").Code);
    }

    private static int CountOf(JsonElement facets, string facet, string? value)
        => facets.GetProperty(facet).GetProperty("values").EnumerateArray().Where(v => v.GetProperty("value").GetString() == value).Sum(v => v.GetProperty("count").GetInt32());

    private void Index()
    {
        foreach (var file in Directory.GetFiles(SharedData.Find("seeds"))) _world.Write("seeds/" + Path.GetFileName(file), File.ReadAllText(file));
        Assert.Equal(0, _world.Run("index", "seeds").Code);
    }

    private List<JsonElement> Lines(params string[] arguments)
        => [.. _world.Run(arguments).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    private List<string> Files(params string[] arguments)
        => [.. Lines([.. arguments, "--jsonl"]).Select(hit => Path.GetFileName(hit.GetProperty("source").GetString()!)).Order(StringComparer.Ordinal)];
}
