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
        RunAndWatch(folder);
        File.WriteAllText(Path.Combine(folder, "b.txt"), "Dam cracks\n\nThe Harbour, 4 May 2021\n\n\"It cracks,\" said Ilse Brandt.\n");
        _terminal.WaitFor(text => text.Contains("articles 2 ·", StringComparison.Ordinal));
        _terminal.Type("x");
        _terminal.WaitFor(text => text.Contains("no longer watched", StringComparison.Ordinal));
    }

    [Fact]
    public void Watching_outlives_a_folder_that_is_away_and_another_writer()
    {
        string folder = Directory.CreateDirectory(Path.Combine(_world.Folder, "mine")).FullName;
        File.WriteAllText(Path.Combine(folder, "a.txt"), "Grain sails\n\nThe Harbour, 3 May 2021\n\n\"It sails,\" said Ilse Brandt.\n");
        RunAndWatch(folder);
        Directory.Move(folder, folder + " elsewhere");
        _terminal.WaitFor(text => text.Contains("1 gone", StringComparison.Ordinal) && text.Contains("articles 0 ·", StringComparison.Ordinal));
        using (var other = ArticleEngine.Embedded.Open(Path.Combine(_world.Folder, "index")))
        using (other.OpenWriter())
        {
            File.WriteAllText(Path.Combine(folder + " elsewhere", "b.txt"), "Dam cracks\n\nThe Harbour, 4 May 2021\n\n\"It cracks,\" said Ilse Brandt.\n");
            Directory.Move(folder + " elsewhere", folder);
            _terminal.WaitFor(text => text.Contains("watching: the index is in use", StringComparison.Ordinal));
        }

        _terminal.WaitFor(text => text.Contains("articles 2 ·", StringComparison.Ordinal));
    }

    [Fact]
    public void A_path_that_is_not_there_is_told()
    {
        Run();
        _terminal.WaitFor(text => text.Contains("The index is empty", StringComparison.Ordinal));
        _terminal.Type("j\r/no/such/folder\r");
        _terminal.WaitFor(text => text.Contains("/no/such/folder is not there", StringComparison.Ordinal));
    }

    [Fact]
    public void A_path_is_completed_and_a_folder_gone_into()
    {
        string folder = Directory.CreateDirectory(Path.Combine(_world.Folder, "archive", "de-facto")).FullName;
        File.WriteAllText(Path.Combine(folder, "a.txt"), "Grain sails\n\nThe Harbour, 3 May 2021\n\n\"It sails,\" said Ilse Brandt.\n");
        File.WriteAllText(Path.Combine(folder, ".hidden"), "");
        Run();
        _terminal.WaitFor(text => text.Contains("The index is empty", StringComparison.Ordinal));
        _terminal.Type($"j\r{_world.Folder}/arch");
        _terminal.WaitFor(text => text.Contains("│   archive/", StringComparison.Ordinal));
        _terminal.Type("\t");
        _terminal.WaitFor(text => text.Contains("│   de-facto/", StringComparison.Ordinal));
        _terminal.Type("\t");
        _terminal.WaitFor(text => text.Contains("a.txt", StringComparison.Ordinal) && !text.Contains(".hidden", StringComparison.Ordinal));
        _terminal.Type("nowhere");
        _terminal.WaitFor(text => text.Contains("nothing begins like this", StringComparison.Ordinal));
        _terminal.Type("\u0017");
        _terminal.WaitFor(text => text.Contains("a.txt", StringComparison.Ordinal));
        _terminal.Type("\e[B\r");
        _terminal.WaitFor(text => text.Contains("de-facto/a.txt", StringComparison.Ordinal));
        _terminal.Type("\r");
        _terminal.WaitFor(text => text.Contains("articles 1 ·", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rebuilding_reads_every_file_anew_and_says_first_which_are_gone()
    {
        string folder = Directory.CreateDirectory(Path.Combine(_world.Folder, "mine")).FullName;
        foreach (string name in new[] { "a", "b", "c" }) File.WriteAllText(Path.Combine(folder, $"{name}.txt"), $"Grain sails {name}\n\nThe Harbour, 3 May 2021\n\n\"It sails {name},\" said Ilse Brandt.\n");
        Run();
        _terminal.WaitFor(text => text.Contains("The index is empty", StringComparison.Ordinal));
        _terminal.Type($"j\r{folder}\r");
        _terminal.WaitFor(text => text.Contains("articles 3 ·", StringComparison.Ordinal));
        File.Delete(Path.Combine(folder, "c.txt"));
        _terminal.Type("R");
        _terminal.WaitFor(text => text.Contains("2 files are read anew", StringComparison.Ordinal) && text.Contains("1 file is no longer", StringComparison.Ordinal) && text.Contains("c.txt", StringComparison.Ordinal));
        _terminal.Type("\e");
        _terminal.WaitFor(text => text.Contains("articles 3 ·", StringComparison.Ordinal));
        _terminal.Type("R");
        _terminal.WaitFor(text => text.Contains("2 files are read anew", StringComparison.Ordinal));
        _terminal.Type("\r");
        _terminal.WaitFor(text => text.Contains("articles 2 ·", StringComparison.Ordinal));
        Directory.Delete(folder, recursive: true);
        _terminal.Type("R");
        _terminal.WaitFor(text => text.Contains("0 files are read anew", StringComparison.Ordinal));
        _terminal.Type("\r");
        _terminal.WaitFor(text => text.Contains("the index stays as it is", StringComparison.Ordinal) && text.Contains("articles 2 ·", StringComparison.Ordinal));
    }

    [Fact]
    public void A_damaged_index_is_made_anew_from_what_is_named()
    {
        string folder = WriteArticle();
        Damage(folder);
        Run();
        _terminal.WaitFor(text => text.Contains("c1.commit", StringComparison.Ordinal));
        _terminal.Type("\rIR");
        _terminal.WaitFor(text => text.Contains("name the folder or file", StringComparison.Ordinal) && text.Contains("Enter name its files", StringComparison.Ordinal));
        _terminal.Type("\r");
        _terminal.WaitFor(text => text.Contains("Make the index anew", StringComparison.Ordinal));
        _terminal.Type($"{_world.Folder}/mi");
        _terminal.WaitFor(text => text.Contains("│   mine/", StringComparison.Ordinal));
        _terminal.Type("\t");
        _terminal.WaitFor(text => text.Contains("a.txt", StringComparison.Ordinal));
        _terminal.Type("\r");
        _terminal.WaitFor(text => text.Contains("articles 1 ·", StringComparison.Ordinal));
    }

    [Fact]
    public void An_index_that_was_mended_elsewhere_is_opened_when_it_is_asked_for_again()
    {
        string folder = WriteArticle();
        Damage(folder);
        Run();
        _terminal.WaitFor(text => text.Contains("c1.commit", StringComparison.Ordinal));
        _terminal.Type("\e[15~");
        _terminal.WaitFor(text => text.Contains("c1.commit", StringComparison.Ordinal));
        Assert.Equal(0, _world.Run("index", "--rebuild", folder, "--index", Location).Code);
        _terminal.Type("\r:meanwhile\r");
        _terminal.WaitFor(text => text.Contains("1 quote ", StringComparison.Ordinal) && text.Contains("Ilse Brandt", StringComparison.Ordinal));
    }

    [Fact]
    public void An_index_that_goes_away_is_told_and_what_was_read_of_it_stays()
    {
        string folder = WriteArticle();
        Assert.Equal(0, _world.Run("index", folder, "--index", Location).Code);
        Run();
        _terminal.WaitFor(text => text.Contains("1 quote ", StringComparison.Ordinal));
        Directory.Delete(Location, recursive: true);
        _terminal.Type("\e[15~");
        _terminal.WaitFor(text => text.Contains("the index is gone", StringComparison.Ordinal) && text.Contains("1 quote ", StringComparison.Ordinal));
        _terminal.Type("\rIR");
        _terminal.WaitFor(text => text.Contains("1 file is read anew", StringComparison.Ordinal));
        _terminal.Type("\r");
        _terminal.WaitFor(text => text.Contains("holds no index", StringComparison.Ordinal));
        Assert.False(Directory.Exists(Location));
        Assert.Equal(0, _world.Run("index", folder, "--index", Location).Code);
        _terminal.Type("\e[15~");
        _terminal.WaitFor(text => text.Contains("the index has been read anew", StringComparison.Ordinal));
    }

    private string Location => Path.Combine(_world.Folder, "index");

    /// <returns>A folder of one article.</returns>
    private string WriteArticle()
    {
        string folder = Directory.CreateDirectory(Path.Combine(_world.Folder, "mine")).FullName;
        File.WriteAllText(Path.Combine(folder, "a.txt"), "Grain sails\n\nThe Harbour, 3 May 2021\n\n\"It sails,\" said Ilse Brandt.\n");
        return folder;
    }

    /// <summary>Makes an index of a folder, and flips a bit of its commit.</summary>
    private void Damage(string folder)
    {
        Assert.Equal(0, _world.Run("index", folder, "--index", Location).Code);
        string commit = Path.Combine(Location, "c1.commit");
        byte[] bytes = File.ReadAllBytes(commit);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(commit, bytes);
    }

    /// <param name="folder">Of one article.</param>
    private void RunAndWatch(string folder)
    {
        Run();
        _terminal.WaitFor(text => text.Contains("The index is empty", StringComparison.Ordinal));
        _terminal.Type("\e");
        _terminal.WaitFor(text => !text.Contains("to look around", StringComparison.Ordinal));
        _terminal.Type("\rI");
        _terminal.WaitFor(text => text.Contains("nothing is being read", StringComparison.Ordinal));
        _terminal.Type("W\u0015" + folder + "\r");
        _terminal.WaitFor(text => text.Contains("watching", StringComparison.Ordinal) && text.Contains("articles read: 1", StringComparison.Ordinal));
    }

    private void Run()
    {
        var context = _world.Context(TextWriter.Null, TextWriter.Null);
        var options = new SearchScreenOptions { Indexer = new ScreenIndexer(context, Location), IndexExists = () => ArticleEngine.Embedded.Exists(Location) };
        _running = new Thread(() => SearchScreen.Run(_terminal, () => ArticleEngine.Embedded.Open(Location), options));
        _running.Start();
    }
}
