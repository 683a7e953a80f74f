using SearchEngine.Storage;

namespace SearchEngine.App;

/// <summary>
/// Puts an index that was built beside in the place of another. The two exchange their names in one step, so that a crash at
/// any moment leaves one of them in place. Where the file system has no such step it takes two, between which the place is
/// empty for a moment; a crash there leaves the old index under a third name, from which <see cref="Recover"/> brings it back.
/// </summary>
internal static class IndexSwitch
{
    /// <summary>Where a new index is built; after the switch the old one is there, until it is deleted.</summary>
    public static string Beside(string location) => location + ".rebuilding";

    /// <summary>The old index's name during a switch in two steps.</summary>
    public static string Replaced(string location) => location + ".replaced";

    /// <summary>Finishes what a crash interrupted.</summary>
    public static void Recover(string location)
    {
        if (Directory.Exists(location) || !Directory.Exists(Replaced(location))) return;
        DirectoryNames.Move(Replaced(location), location);
    }

    /// <summary>Moves the new index into place, with every file of the old folder that is not the index's own.</summary>
    /// <exception cref="DirectoryLockedException">A writer came to the old index since its own was given up.</exception>
    public static void Switch(string location, Predicate<string> isIndexFile)
    {
        DeleteIfThere(Replaced(location));
        if (!Directory.Exists(location))
        {
            DirectoryNames.Move(Beside(location), location);
            return;
        }

        using (KeepWritersOut(location))
        {
            CarryOver(location, Beside(location), isIndexFile);
            if (!DirectoryNames.TryExchange(location, Beside(location))) ExchangeInSteps(location);
        }

        DeleteIfThere(Beside(location));
        DeleteIfThere(Replaced(location));
    }

    public static void DeleteIfThere(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    /// <summary>In two steps, for file systems that cannot do it in one.</summary>
    internal static void ExchangeInSteps(string location)
    {
        DirectoryNames.Move(location, Replaced(location));
        DirectoryNames.Move(Beside(location), location);
    }

    // A writer that opened the old index now would go on in the new one, by path. Windows moves no folder with an open file in it.
    private static IDisposable? KeepWritersOut(string location) => OperatingSystem.IsWindows() ? null : new FileSystemDirectory(location).Lock();

    private static void CarryOver(string from, string to, Predicate<string> isIndexFile)
    {
        var (source, target) = (new FileSystemDirectory(from), new FileSystemDirectory(to));
        foreach (var name in source.List().Where(name => !isIndexFile(name))) Copy(source, target, name);
        target.Sync();
    }

    /// <summary>Durably: the original goes when the switch is done.</summary>
    private static void Copy(FileSystemDirectory source, FileSystemDirectory target, string name)
    {
        target.Delete(name);
        using var content = File.OpenRead(Path.Combine(source.Location, name));
        using var copy = target.Create(name);
        var buffer = new byte[64 << 10];
        for (int read; (read = content.Read(buffer)) > 0;) copy.Write(buffer.AsSpan(0, read));
        copy.Sync();
    }
}
