using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>The index as the screen shows and fills it, with the real engine on a terminal in memory.</summary>
public sealed class IndexViewTests : IDisposable
{
    private readonly HeadlessTerminal _terminal = new(110, 28);
    private readonly SaidWorld _world = new() { IsReal = true };
    private Thread? _running;

    public void Dispose()
    {
        _terminal.Type("\u0003");
        _running?.Join(TimeSpan.FromMinutes(1));
        _terminal.Dispose();
        _world.Dispose();
    }

    [Fact]
    public void An_empty_index_offers_the_samples_and_reads_them()
    {
        Run();
        _terminal.WaitFor(text => text.Contains("The index is empty", StringComparison.Ordinal));
        _terminal.Type("\r");
        _terminal.WaitFor(text => text.Contains("articles read", StringComparison.Ordinal));
        _terminal.Type("\rI");
        _terminal.WaitFor(text => text.Contains("articles 45", StringComparison.Ordinal) && text.Contains("files 33", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_is_read_and_what_was_skipped_has_its_reason()
    {
        string folder = Directory.CreateDirectory(Path.Combine(_world.Folder, "mine")).FullName;
        File.WriteAllText(Path.Combine(folder, "a.txt"), "Grain sails\n\nThe Harbour, 3 May 2021\n\n\"It sails,\" said Ilse Brandt.\n");
        File.WriteAllBytes(Path.Combine(folder, "b.zip"), [0x50, 0x4B, 3, 4, 0, 0, 0, 0, 0, 0]);
        Run();
        _terminal.WaitFor(text => text.Contains("The index is empty", StringComparison.Ordinal));
        _terminal.Type("j\r");
        _terminal.WaitFor(text => text.Contains("Read this file or folder", StringComparison.Ordinal));
        _terminal.Type(folder + "\r");
        _terminal.WaitFor(text => text.Contains("1 article ", StringComparison.Ordinal) && text.Contains("skipped", StringComparison.Ordinal));
        _terminal.Type("s");
        _terminal.WaitFor(text => !text.Contains("a.txt", StringComparison.Ordinal) && text.Contains("b.zip", StringComparison.Ordinal));
    }

    [Fact]
    public void A_watched_folder_is_read_again_when_it_changes_until_it_is_told_to_stop()
    {
        string folder = Directory.CreateDirectory(Path.Combine(_world.Folder, "mine")).FullName;
        File.WriteAllText(Path.Combine(folder, "a.txt"), "Grain sails\n\nThe Harbour, 3 May 2021\n\n\"It sails,\" said Ilse Brandt.\n");
        Run();
        _terminal.WaitFor(text => text.Contains("The index is empty", StringComparison.Ordinal));
        _terminal.Type("\e");
        _terminal.WaitFor(text => !text.Contains("to look around", StringComparison.Ordinal));
        _terminal.Type("\rI");
        _terminal.WaitFor(text => text.Contains("nothing is being read", StringComparison.Ordinal));
        _terminal.Type("W\u0015" + folder + "\r");
        _terminal.WaitFor(text => text.Contains("watching", StringComparison.Ordinal) && text.Contains("articles read: 1", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(folder, "b.txt"), "Dam cracks\n\nThe Harbour, 4 May 2021\n\n\"It cracks,\" said Ilse Brandt.\n");
        _terminal.WaitFor(text => text.Contains("articles 2 ·", StringComparison.Ordinal));
        _terminal.Type("x");
        _terminal.WaitFor(text => text.Contains("no longer watched", StringComparison.Ordinal));
    }

    [Fact]
    public void A_path_that_is_not_there_is_told()
    {
        Run();
        _terminal.WaitFor(text => text.Contains("The index is empty", StringComparison.Ordinal));
        _terminal.Type("j\r/no/such/folder\r");
        _terminal.WaitFor(text => text.Contains("/no/such/folder is not there", StringComparison.Ordinal));
    }

    private void Run()
    {
        var context = _world.Context(TextWriter.Null, TextWriter.Null);
        string location = Path.Combine(_world.Folder, "index");
        var options = new SearchScreenOptions { Indexer = new ScreenIndexer(context, location) };
        _running = new Thread(() => SearchScreen.Run(_terminal, () => ArticleEngine.Embedded.Open(location), options));
        _running.Start();
    }
}
