namespace SearchEngine.App;

/// <summary>Where a person's data and settings live: XDG's places on Linux, the platform's own elsewhere.</summary>
internal static class UserFolders
{
    public static string Data(CommandContext context)
        => Find(context, "XDG_DATA_HOME", Path.Combine(".local", "share"), Environment.SpecialFolder.LocalApplicationData);

    public static string Settings(CommandContext context)
        => Find(context, "XDG_CONFIG_HOME", ".config", Environment.SpecialFolder.ApplicationData);

    /// <summary>For what can be worked out again.</summary>
    public static string Cache(CommandContext context)
        => Find(context, "XDG_CACHE_HOME", ".cache", Environment.SpecialFolder.LocalApplicationData);

    private static string Find(CommandContext context, string variable, string belowHome, Environment.SpecialFolder elsewhere)
    {
        if (OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()) return Path.Combine(Environment.GetFolderPath(elsewhere), "said");
        if (context.Variable(variable) is { } folder && Path.IsPathRooted(folder)) return Path.Combine(folder, "said");
        return Path.Combine(context.Variable("HOME") ?? Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), belowHome, "said");
    }
}
