using System.Collections.Concurrent;
using SearchEngine.Model;

namespace SearchEngine.App.Tests;

/// <summary>
/// An engine in memory, for tests of the commands and not of searching. A file in the folder names the index, so that folders
/// can be moved and damaged as those of a real one.
/// </summary>
internal sealed class FakeEngine
{
    private const string NameFile = "fake.index";

    private readonly ConcurrentDictionary<string, MemoryIndexState> _states = new();

    /// <summary>Called before each commit; may throw.</summary>
    public Action BeforeCommit { get; set; } = () => { };

    public ArticleEngine Engine => new(Exists, Open, Check, name => name == NameFile);

    private static string PathOf(string location) => Path.Combine(location, NameFile);

    private static bool Exists(string location) => File.Exists(PathOf(location));

    private MemoryIndex Open(string location)
    {
        Directory.CreateDirectory(location);
        if (!Exists(location)) File.WriteAllText(PathOf(location), Guid.NewGuid().ToString());
        var name = File.ReadAllText(PathOf(location));
        if (name == "damaged") throw new IndexUnusableException($"{location} is damaged; make it anew with: said index --rebuild PATH");
        return new MemoryIndex(location, _states.GetOrAdd(name, _ => new MemoryIndexState()), this);
    }

    private IReadOnlyList<string> Check(string location, CancellationToken cancellation)
    {
        try
        {
            Open(location).Dispose();
            return [];
        }
        catch (IndexUnusableException e) when (Exists(location))
        {
            return [e.Message];
        }
    }
}
