using SearchEngine.Model;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>A file that is to be looked at.</summary>
/// <param name="Known">What the index remembers of it; null when it is new.</param>
/// <param name="Settings">What goes into the reading beside the content, as <see cref="SourceRecord.Settings"/> has it.</param>
internal sealed record PlannedFile(FoundFile File, SourceRecord? Known, string Settings)
{
    /// <summary>Whether the content decides if it must be read: same size and settings, and a time stamp that does not tell.</summary>
    public bool MayBeUnchanged => IsLike(Known) && Known!.Progress is null;

    /// <summary>How far an earlier run has come with it, if it may still hold what it held then.</summary>
    public SourceProgress? MayGoOnFrom => IsLike(Known) && Known!.Progress is { } progress && progress.Program == ThisProgram ? progress : null;

    /// <summary>Which build this is of what parts files into items.</summary>
    public static string ThisProgram { get; } = typeof(ArticleReader).Module.ModuleVersionId.ToString("N");

    public ReadingOptions ReadingOptions { get; } = ReadingSettings.Parse(Settings).Options();

    public static string SettingsFor(FoundFile file, SourceRecord? known, IndexingTask task)
        => ReadingSettings.Parse(known?.Settings ?? task.EarlierSettings.GetValueOrDefault(file.Path, "")).With(task).ToString();

    private bool IsLike(SourceRecord? known) => known is not null && known.Length == File.Length && known.Settings == Settings;
}
