using System.Globalization;

namespace SearchEngine.App;

/// <summary>The settings in force. A value that means nothing is wrong use, told with the place where it stands.</summary>
internal sealed class Settings
{
    private static readonly TimeSpan StandardEscapeDelay = TimeSpan.FromMilliseconds(60);

    private readonly Func<string, string?> _variable;
    private readonly SettingsFile _file;

    private Settings(Func<string, string?> variable, SettingsFile file) => (_variable, _file) = (variable, file);

    /// <summary>The file that counts, whether it is there or not.</summary>
    public string File => _file.Path;

    /// <summary>What the file sets and this program does not know.</summary>
    public IReadOnlyList<string> Unknown => _file.Unknown;

    public string? Outlet => this[Setting.Outlet].Text;

    public string? Log => this[Setting.Log].Text;

    public bool Mouse => Flag(Setting.Mouse) ?? true;

    public bool Plain => Flag(Setting.Plain) ?? false;

    public ThemeName Theme => this[Setting.Theme] is { Text: { } text } set
        ? text.ToLowerInvariant() switch
        {
            "auto" => ThemeName.Auto,
            "dark" => ThemeName.Dark,
            "light" => ThemeName.Light,
            "16" => ThemeName.Sixteen,
            "none" => ThemeName.None,
            _ => throw Wrong(Setting.Theme, set, "a theme; write auto, dark, light, 16 or none"),
        }
        : ThemeName.Auto;

    public TimeSpan EscapeDelay => this[Setting.EscapeDelay] is { Text: { } text } set
        ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int milliseconds) && milliseconds is > 0 and <= 5000
            ? TimeSpan.FromMilliseconds(milliseconds)
            : throw Wrong(Setting.EscapeDelay, set, "a number of milliseconds from 1 to 5000")
        : StandardEscapeDelay;

    public IndexingOptions Indexing
    {
        get
        {
            var options = new IndexingOptions();
            if (this[Setting.Threads] is { Text: { } threads } many)
                options = options with { Threads = int.TryParse(threads, NumberStyles.None, CultureInfo.InvariantCulture, out int n) && n is > 0 and <= 1024 ? n : throw Wrong(Setting.Threads, many, "a number from 1 to 1024") };
            if (this[Setting.CommitEvery] is { Text: { } every } often)
                options = options with { CommitEvery = TimeSpan.TryParse(every, CultureInfo.InvariantCulture, out var time) && time > TimeSpan.Zero ? time : throw Wrong(Setting.CommitEvery, often, "a time such as 00:00:30") };
            if (this[Setting.Memory] is { Text: { } memory } much)
                options = options with { Memory = int.TryParse(memory, NumberStyles.None, CultureInfo.InvariantCulture, out int n) && n is >= 4 and <= 65536 ? n : throw Wrong(Setting.Memory, much, "a number of megabytes from 4 to 65536") };
            return options;
        }
    }

    public SettingValue this[Setting setting]
    {
        get
        {
            if (_variable(setting.Variable) is { } given) return new SettingValue(given, setting.Variable);
            return _file.Value(setting) is { } written ? new SettingValue(written, _file.Path) : default;
        }
    }

    /// <exception cref="UsageException">The file is there and is no settings.</exception>
    public static Settings Read(CommandContext context)
        => new(context.Variable, SettingsFile.Read(context.FullPath(context.Variable("SAID_CONFIG") ?? Path.Combine(UserFolders.Settings(context), "config.json"))));

    /// <exception cref="UsageException">A value that is set means nothing.</exception>
    public void Validate() => _ = (Mouse, Plain, Theme, EscapeDelay, Indexing);

    /// <summary>A path that is set and not empty: from the environment it is seen from the current folder, in the file from the file's own.</summary>
    public string? PathOf(Setting setting, CommandContext context)
    {
        var (text, origin) = this[setting];
        if (string.IsNullOrEmpty(text)) return null;
        return origin == _file.Path ? Path.GetFullPath(text, Path.GetDirectoryName(_file.Path)!) : context.FullPath(text);
    }

    private static UsageException Wrong(Setting setting, SettingValue set, string expected) => new($"{set.Origin}: {setting.Name} “{set.Text}” is not {expected}");

    private bool? Flag(Setting setting) => this[setting] is not { Text: { } text } set ? null : text.ToLowerInvariant() switch
    {
        "true" or "1" or "yes" or "on" => true,
        "false" or "0" or "no" or "off" => false,
        _ => throw Wrong(setting, set, "true or false"),
    };
}
