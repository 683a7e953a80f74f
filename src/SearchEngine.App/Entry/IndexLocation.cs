namespace SearchEngine.App;

/// <summary>Which index a command means: the option, else SAID_INDEX, else "index" in the current folder, else the user's data folder.</summary>
internal static class IndexLocation
{
    public static string Resolve(string? option, CommandContext context)
    {
        if ((option ?? context.Variable("SAID_INDEX")) is { } given) return Path.TrimEndingDirectorySeparator(context.FullPath(given));
        var local = context.FullPath("index");
        return Directory.Exists(local) ? local : UserFolders.Data(context);
    }
}
