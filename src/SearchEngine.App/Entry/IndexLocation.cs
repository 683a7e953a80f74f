using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>
/// Which index a command means: the option, else SAID_INDEX, else "index" in the current folder, else what the settings
/// name, else the user's data folder.
/// </summary>
internal static class IndexLocation
{
    /// <exception cref="IndexUnusableException">There is a file in its place.</exception>
    public static string Resolve(string? option, CommandContext context)
    {
        var folder = Find(option, context).Folder;
        for (var path = folder; path is not null; path = Path.GetDirectoryName(path))
        {
            if (File.Exists(path)) throw new IndexUnusableException($"{path} is a file, and an index is a folder; name another with --index");
        }

        return folder;
    }

    /// <summary>With what decided, as "said config" tells it.</summary>
    public static (string Folder, string Origin) Find(string? option, CommandContext context)
    {
        if (option is not null) return (Full(option, context), "--index");
        if (context.Variable(Setting.Index.Variable) is { } given) return (Full(given, context), Setting.Index.Variable);
        var local = context.FullPath("index");
        if (Directory.Exists(local)) return (local, "the current folder");
        if (context.Settings.PathOf(Setting.Index, context) is { } set) return (Path.TrimEndingDirectorySeparator(set), context.Settings.File);
        return (UserFolders.Data(context), "default");
    }

    private static string Full(string path, CommandContext context) => Path.TrimEndingDirectorySeparator(context.FullPath(path));
}
