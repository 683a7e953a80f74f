namespace SearchEngine.App;

/// <summary>The screen's memory beside the screen: read on threads of its own, written as it changes.</summary>
/// <param name="folder">Null remembers nothing.</param>
internal sealed class MemoryDesk(string? folder, Action<ScreenEvent> post)
{
    private readonly ScreenMemory? _memory = folder is null ? null : new ScreenMemory(folder);
    private readonly Lock _gate = new();

    /// <summary>The history comes first: it can be asked for at once.</summary>
    public void Load() => Aside(memory =>
    {
        post(new HistoryLoaded(memory.LoadHistory()));
        post(new SearchesLoaded(memory.Searches.Load(), null));
    });

    public void LoadSearches() => Aside(memory => post(new SearchesLoaded(memory.Searches.Load(), null)));

    public void Remember(string query) => Telling(memory => memory.AddToHistory(query));

    /// <summary>On disk when it returns: what a person was told is saved is saved.</summary>
    public void Change(ChangeSearches change) => Telling(memory => post(new SearchesLoaded(memory.Searches.Change(change.Change), change.Done)));

    private void Aside(Action<ScreenMemory> work)
    {
        if (_memory is not null) new Thread(() => Telling(work)) { Name = "memory", IsBackground = true }.Start();
    }

    /// <summary>One at a time, so that what was read first is never told last.</summary>
    private void Telling(Action<ScreenMemory> work)
    {
        if (_memory is null) return;
        try
        {
            lock (_gate) work(_memory);
        }
        catch (FormatException)
        {
            string path = _memory.Searches.Path;
            post(new MessageArrived($"nothing can be saved: {Path.GetFileName(path)} cannot be read; mend it or move it away: {path}"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            post(new MessageArrived(e.Message));
        }
    }
}
