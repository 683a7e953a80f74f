namespace SearchEngine.Storage;

/// <summary>Changes of directories' names, durable when a call returns.</summary>
public static class DirectoryNames
{
    /// <summary>
    /// Gives two directories of one folder each other's name, in one step: whoever looks, and whatever crashes, finds one of
    /// them under each name, always.
    /// </summary>
    /// <returns>False where there is no such step (Windows, some network file systems); nothing has changed then.</returns>
    public static bool TryExchange(string one, string other)
    {
        try
        {
            if (OperatingSystem.IsWindows() || !Posix.TryExchange(one, other)) return false;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }

        Sync(one);
        return true;
    }

    /// <summary>Gives a directory a name that is free, in the same folder.</summary>
    public static void Move(string from, string to)
    {
        Directory.Move(from, to);
        Sync(to);
    }

    private static void Sync(string directory) => FileSystemDirectory.SyncNames(Path.GetDirectoryName(Path.GetFullPath(directory))!);
}
