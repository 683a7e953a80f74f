using SearchEngine.Storage;

namespace SearchEngine.TestKit;

// Names and contents as the running system sees them, and beside them the names that are durable with the changes that
// are not yet. Without a directory sync nothing orders those changes: any of them may reach the device without the others.
internal sealed class SimulatedDevice
{
    private readonly Dictionary<string, SimulatedContent> _names = [];
    private readonly List<Action<Dictionary<string, SimulatedContent>>> _changes = [];
    private Dictionary<string, SimulatedContent> _durable;

    public SimulatedDevice(FileSystemDirectory directory)
    {
        foreach (string name in directory.List())
            _names[name] = SimulatedContent.Durable(File.ReadAllBytes(Path.Combine(directory.Location, name)));
        _durable = new(_names);
    }

    public long Used => _names.Values.Sum(content => (long)content.Length);

    public SimulatedContent Create(string name)
    {
        var content = new SimulatedContent();
        Change(names => names[name] = content);
        return content;
    }

    public void Rename(string source, string target)
    {
        var content = _names[source];
        Change(names =>
        {
            names[target] = content;
            Remove(names, source, content);
        });
    }

    public void Delete(string name)
    {
        if (_names.TryGetValue(name, out var content)) Change(names => Remove(names, name, content));
    }

    public void SyncNames()
    {
        _durable = new(_names);
        _changes.Clear();
    }

    public FileSystemDirectory AfterKill(string folder)
        => Store(folder, _names.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.Written.ToArray())));

    public FileSystemDirectory AfterPowerCut(string folder, Random random, UnsyncedFate? fate)
    {
        var names = new Dictionary<string, SimulatedContent>(_durable);
        foreach (var change in Surviving(random)) change(names);
        return Store(folder, names.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => KeyValuePair.Create(entry.Key, Left(entry.Value))));

        byte[] Left(SimulatedContent content) => content.After(fate ?? random.GetItems(Enum.GetValues<UnsyncedFate>(), 1)[0], random);
    }

    // None, all, the first few as a journal would have them, or any of them.
    private IEnumerable<Action<Dictionary<string, SimulatedContent>>> Surviving(Random random) => random.Next(4) switch
    {
        0 => [],
        1 => _changes,
        2 => _changes.Take(random.Next(_changes.Count + 1)),
        _ => [.. _changes.Where(_ => random.Next(2) == 0)],
    };

    private void Change(Action<Dictionary<string, SimulatedContent>> change)
    {
        change(_names);
        _changes.Add(change);
    }

    // When the change before it was lost, the name may stand for another content, which stays.
    private static void Remove(Dictionary<string, SimulatedContent> names, string name, SimulatedContent content)
    {
        if (names.TryGetValue(name, out var found) && found == content) names.Remove(name);
    }

    private static FileSystemDirectory Store(string folder, IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, bytes) in files) File.WriteAllBytes(Path.Combine(folder, name), bytes);
        return new FileSystemDirectory(folder);
    }
}
