namespace SearchEngine.App.Tests;

public sealed class SelectionTests : IDisposable
{
    private readonly SaidWorld _world = new() { IsReal = true };

    public SelectionTests()
    {
        foreach (var name in new[] { "a.txt", "b.md", "drafts/c.txt", "deep/d.txt", "deep/drafts/e.txt" }) _world.Write("news/" + name, Text(Path.GetFileName(name)[0]));
    }

    public void Dispose() => _world.Dispose();

    private static string Text(char letter)
        => $"Pier {letter} is to be widened\n\nThe harbour council voted on Monday for pier {letter}{letter}{letter}. “We have waited long enough,” said Ines Corvo, who has run the cranes of the northern basin for eleven years.\n";

    private string[] Files(params string[] options)
    {
        Assert.Equal(0, _world.Run(["index", "news", .. options]).Code);
        return [.. "abcde".Where(letter => _world.Run("search", new string(letter, 3)).Code == 0).Select(letter => letter.ToString())];
    }

    [Fact]
    public void A_name_is_included_wherever_it_lies() => Assert.Equal(["a", "c", "d", "e"], Files("--include", "*.txt"));

    [Fact]
    public void A_folder_is_excluded_from_the_named_one_on() => Assert.Equal(["a", "b", "d", "e"], Files("--exclude", "drafts/**"));

    [Fact]
    public void A_folder_of_any_depth_is_excluded_with_two_stars() => Assert.Equal(["a", "d"], Files("--include", "*.txt", "--exclude", "**/drafts/"));

    [Fact]
    public void What_a_run_passes_over_stays_as_an_earlier_one_read_it()
    {
        Files();
        Assert.Equal(["a", "b", "c", "d", "e"], Files("--include", "*.md"));
    }

    [Fact]
    public void A_rebuilding_leaves_out_what_it_is_told_to()
    {
        Files();
        Assert.Equal(["a", "b", "d", "e"], Files("--rebuild", "--exclude", "drafts/**"));
    }

    [Fact]
    public void Fields_are_kept_for_a_file_until_others_are_given()
    {
        _world.Write("news/x.json", """{"title":"Item 7","kopf":"Zanzibar","text":"The pier of the northern basin is to be widened."}""");
        Files("--field", "title=kopf");
        _world.Write("news/x.json", """{"title":"Item 8","kopf":"Zeeland","text":"The pier of the northern basin is to be widened."}""");
        Files();
        Assert.Equal(0, _world.Run("search", "title:zeeland").Code);
    }

    [Fact]
    public void A_field_that_says_nothing_is_a_mistake_in_use()
    {
        var result = _world.Run("index", "news", "--field", "headline");

        Assert.Equal(2, result.Code);
        Assert.Contains("PART=NAME", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_takes_fields_too()
    {
        _world.Write("x.json", """{"title":"Item 7","kopf":"Zanzibar","text":"The pier of the northern basin is to be widened."}""");

        Assert.Contains("\"title\":\"Zanzibar\"", _world.Run("extract", "x.json", "--field", "title=kopf").Output, StringComparison.Ordinal);
    }
}
