using SearchEngine.Model;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>A file that is to be looked at.</summary>
/// <param name="Known">What the index remembers of it; null when it is new.</param>
/// <param name="Settings">What goes into the reading beside the content, as <see cref="SourceRecord.Settings"/> has it.</param>
internal sealed record PlannedFile(FoundFile File, SourceRecord? Known, string Settings)
{
    private const string OutletSetting = "outlet=";

    /// <summary>Whether the content decides if it must be read: same size and settings, another time stamp.</summary>
    public bool MayBeUnchanged => Known is not null && Known.Length == File.Length && Known.Settings == Settings;

    public ReadingOptions ReadingOptions => new() { Outlet = Settings.Length == 0 ? null : Settings[OutletSetting.Length..] };

    public static string SettingsFor(FoundFile file, SourceRecord? known, IndexingTask task) => task.Outlet switch
    {
        null => known?.Settings ?? task.EarlierSettings.GetValueOrDefault(file.Path, ""),
        "" => "",
        var outlet => OutletSetting + outlet,
    };
}
