using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

public sealed class DamagedIndexTests : IDisposable
{
    private readonly SaidWorld _world = new() { IsReal = true };

    public DamagedIndexTests()
    {
        _world.Variables["SAID_DEBUG"] = "1";
        for (var i = 0; i < 5; i++) _world.Write($"news/{i}.txt", $"The harbour was quiet on day {i}. “Nobody moves a crate,” Ines Corvo said, and the cranes stood still until the evening.");
        Assert.Equal(0, _world.Run("index", "news").Code);
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Every_flipped_or_missing_byte_is_found_by_check_and_named()
    {
        foreach (var (file, whole) in IndexFiles())
        {
            byte[][] damaged = [Flipped(whole, whole.Length / 2), Flipped(whole, whole.Length - 1), whole[..(whole.Length / 2)], []];
            foreach (var bytes in damaged)
            {
                File.WriteAllBytes(file, bytes);
                var result = _world.Run("check");
                Assert.Equal(3, result.Code);
                Assert.Contains(Path.GetFileName(file), result.Output + result.Error, StringComparison.Ordinal);
            }

            File.WriteAllBytes(file, whole);
        }

        Assert.Equal(0, _world.Run("check").Code);
    }

    [Fact]
    public void No_damage_makes_a_command_fail_without_a_word_of_what_to_do() => Seeded.Cases(60, random =>
    {
        var files = IndexFiles();
        var (file, whole) = files[random.Next(files.Length)];
        File.WriteAllBytes(file, random.Next(3) == 0 ? whole[..random.Next(whole.Length)] : Flipped(whole, random.Next(whole.Length)));
        string[][] commands = [["search", "crate", "--facets", "outlet,speaker"], ["search", "--in", "quotes", "corvo"], ["stats"], ["speakers", "list"], ["export"], ["index", "news"]];
        foreach (var command in commands)
        {
            var result = _world.Run(command);
            Assert.False(result.Error.Contains("a mistake in the program", StringComparison.Ordinal), $"{Path.GetFileName(file)}, {string.Join(' ', command)}: {result.Error}");
            if (result.Code == 3) Assert.Contains("--rebuild", result.Error, StringComparison.Ordinal);
        }

        File.WriteAllBytes(file, whole);
    });

    [Fact]
    public void A_damaged_index_is_built_anew_from_its_paths()
    {
        var (file, whole) = IndexFiles()[0];
        File.WriteAllBytes(file, Flipped(whole, whole.Length / 2));
        Assert.Equal(0, _world.Run("index", "news", "--rebuild").Code);
        Assert.Equal(0, _world.Run("check").Code);
        Assert.Equal(0, _world.Run("search", "crate").Code);
    }

    private static byte[] Flipped(byte[] bytes, int at)
    {
        byte[] flipped = [.. bytes];
        flipped[at] ^= 0x10;
        return flipped;
    }

    private (string File, byte[] Whole)[] IndexFiles()
        => [.. Directory.GetFiles(_world.PathOf("index")).Where(f => ArticleEngine.Embedded.IsIndexFile(Path.GetFileName(f))).Order(StringComparer.Ordinal).Select(f => (f, File.ReadAllBytes(f)))];
}
