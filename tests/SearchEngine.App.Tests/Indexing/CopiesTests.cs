using System.Text.Json;

namespace SearchEngine.App.Tests;

public sealed class CopiesTests : IDisposable
{
    private const string Body = "The harbour council of Port Lumen voted on Monday to widen the northern pier, a step that fishermen had asked for since the storms of the winter. "
        + "“We have waited long enough,” said Ines Corvo, who has run the cranes of the northern basin for eleven years, and who expects the work to last until the autumn of the next.";

    private readonly SaidWorld _world = new() { IsReal = true };

    public void Dispose()
    {
        Assert.Equal(0, _world.Run("check").Code);
        _world.Dispose();
    }

    private static string Story(string title, string url = "", string text = Body)
        => JsonSerializer.Serialize(new { title, url, text }) + "\n";

    private JsonElement Index(params string[] options)
        => JsonDocument.Parse(_world.Run(["index", "news", "--json", .. options]).Output).RootElement;

    /// <summary>Each article's sources, as file names with places, the one that is shown first.</summary>
    private List<string> Sources()
        => [.. _world.Run("export").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("sources").EnumerateArray().Select(s => Path.GetFileName(s.GetString()!)))
            .Select(names => string.Join(" + ", names)).Order(StringComparer.Ordinal)];

    private void Write(string name, params string[] stories) => _world.Write("news/" + name, string.Concat(stories));

    [Fact]
    public void The_same_text_in_two_files_is_one_article_with_two_sources()
    {
        Write("a.json", Story("Pier"));
        Write("b.json", Story("Pier, again"));

        Assert.Equal(1, Index().GetProperty("copies").GetInt32());
        Assert.Equal(["a.json + b.json"], Sources());
        Assert.Contains("also in", _world.Run("show", Id()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_address_in_two_files_is_one_article_however_it_is_written()
    {
        Write("a.json", Story("Pier", "https://www.lumen.example/2021/pier-widened?utm_source=mail#top"));
        Write("b.json", Story("Pier", "http://lumen.example/2021/pier-widened/", Body + " The council meets again in May."));
        Write("c.json", Story("Front page", "https://lumen.example/", "Another text."));
        Write("d.json", Story("Front page", "https://lumen.example/", "Quite another text."));
        Index();

        Assert.Equal(["a.json + b.json", "c.json", "d.json"], Sources());
    }

    [Fact]
    public void The_much_longer_reading_is_shown_whichever_comes_first()
    {
        Write("a.json", Story("Pier", "https://lumen.example/2021/pier-widened", "The pier is to be widened."));
        Index();
        Write("b.json", Story("Pier", "https://lumen.example/2021/pier-widened"));
        Index();

        Assert.Equal(["b.json + a.json"], Sources());
    }

    [Theory]
    [InlineData("a.json", "b.json")]
    [InlineData("b.json", "a.json")]
    public void An_article_stays_as_long_as_one_file_has_it(string gone, string left)
    {
        Write("a.json", Story("Pier"));
        Write("b.json", Story("Pier"));
        Index();
        File.Delete(_world.PathOf("news", gone));
        Index();

        Assert.Equal([left], Sources());
        Assert.Equal(0, _world.Run("search", "pier").Code);
        File.Delete(_world.PathOf("news", left));
        Index();
        Assert.Empty(Sources());
    }

    [Fact]
    public void A_file_that_changes_takes_its_copy_of_an_article_with_it_and_no_more()
    {
        Write("a.json", Story("Pier"), Story("Crane", text: Body.Replace("pier", "crane", StringComparison.Ordinal)));
        Write("b.json", Story("Pier"));
        Index();
        Write("a.json", Story("Mole", text: Body.Replace("pier", "mole", StringComparison.Ordinal)));
        Index();

        Assert.Equal(["a.json", "b.json"], Sources());
        Assert.Equal(0, _world.Run("search", "title:pier").Code);
        Assert.Equal(0, _world.Run("search", "title:mole").Code);
        Assert.Equal(1, _world.Run("search", "title:crane").Code);
    }

    [Fact]
    public void A_new_file_keeps_the_article_that_a_later_one_of_the_same_run_gives_up()
    {
        Write("b.json", Story("Pier"));
        Index();
        Write("a.json", Story("Pier"));
        Write("b.json", Story("Mole", text: Body.Replace("pier", "mole", StringComparison.Ordinal)));
        Index();

        Assert.Equal(["a.json", "b.json"], Sources());
    }

    [Fact]
    public void A_place_that_tells_of_something_new_does_not_take_the_article_that_lives_on_elsewhere()
    {
        Write("a.json", Story("Pier", "https://lumen.example/2021/pier-widened", "The pier is to be widened."));
        Write("b.json", Story("Pier", "https://lumen.example/2021/pier-widened"));
        Index();
        Write("a.json", Story("Mole", text: Body.Replace("pier", "mole", StringComparison.Ordinal)));
        Index();

        Assert.Equal(["a.json", "b.json"], Sources());
        Index("--rebuild");
        Assert.Equal(["a.json", "b.json"], Sources());
    }

    [Fact]
    public void An_article_that_stands_twice_in_a_file_has_two_places_in_it()
    {
        Write("a.jsonl", Story("Pier"), Story("Pier"), Story("Crane", text: Body.Replace("pier", "crane", StringComparison.Ordinal)));
        Index();

        Assert.Equal(["a.jsonl (line 1) + a.jsonl (line 2)", "a.jsonl (line 3)"], Sources());
    }

    [Fact]
    public void Short_texts_are_the_same_only_with_all_that_is_known_of_them()
    {
        Write("a.json", Story("Weather", text: "Rain."));
        Write("b.json", Story("Weather", text: "Rain."));
        Write("c.json", Story("Mood", text: "Rain."));
        Index();

        Assert.Equal(["a.json + b.json", "c.json"], Sources());
    }

    [Fact]
    public void Many_files_with_many_copies_make_the_same_index_each_time()
    {
        for (var i = 0; i < 60; i++)
        {
            Write($"{i:00}.jsonl", [.. Enumerable.Range(0, 8).Select(k => Story($"Pier {i}", text: $"{Body} {(i * k) % 23}"))]);
        }

        Index();
        var first = Sources();
        Index("--rebuild");
        Assert.Equal(23, first.Count);
        Assert.Equal(first, Sources());
    }

    private string Id() => JsonDocument.Parse(_world.Run("export").Output.Split('\n')[0]).RootElement.GetProperty("id").GetString()!;
}
