namespace SearchEngine.App;

/// <summary>The screen's memory beside the screen: read once on a thread of its own, written as it changes.</summary>
/// <param name="folder">Null remembers nothing.</param>
internal sealed class MemoryDesk(string? folder, Action<ScreenEvent> post)
{
    private readonly ScreenMemory? _memory = folder is null ? null : new ScreenMemory(folder);
    private readonly Lock _writing = new();
    private volatile bool _isSafe = folder is not null;

    public void Load()
    {
        if (_memory is not null) new Thread(() => Load(_memory)) { Name = "memory", IsBackground = true }.Start();
    }

    public void Remember(string query) => Keep(memory => memory.AddToHistory(query));

    public void Save(IReadOnlyList<SavedSearch> searches) => Keep(memory => memory.SaveSearches(searches));

    private void Load(ScreenMemory memory)
    {
        try
        {
            post(new MemoryLoaded(memory.LoadHistory(), memory.LoadSearches()));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            _isSafe = false;
            post(new MessageArrived($"{e.Message}; nothing will be remembered this time"));
        }
    }

    /// <summary>Small files, written at once: what a person was told is saved is saved.</summary>
    private void Keep(Action<ScreenMemory> keep)
    {
        if (!_isSafe) return;
        try
        {
            lock (_writing) keep(_memory!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            post(new MessageArrived(e.Message));
        }
    }
}
