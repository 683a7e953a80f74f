namespace SearchEngine.App;

/// <summary>
/// The saved searches of a person (searches.json), shared by every screen and "said saved". Others may write it while one
/// has it read, so nobody writes a list that was read earlier: a change is made to what is on disk at that moment.
/// </summary>
internal sealed class SavedSearchFile(string folder)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public string Path => System.IO.Path.Combine(folder, "searches.json");

    public static SavedSearchFile For(CommandContext context) => new(UserFolders.Settings(context));

    /// <exception cref="FormatException">The file is not what this program writes; it is then left alone.</exception>
    public IReadOnlyList<SavedSearch> Load() => File.Exists(Path) ? SavedSearchJson.Read(File.ReadAllBytes(Path)) : [];

    /// <returns>The searches as they are now.</returns>
    /// <exception cref="IOException">The file cannot be written, or somebody else holds it.</exception>
    /// <inheritdoc cref="Load"/>
    public IReadOnlyList<SavedSearch> Change(Func<IReadOnlyList<SavedSearch>, IReadOnlyList<SavedSearch>> change)
    {
        using var turn = OwnerOnlyFile.TakeTurn(Path, Patience);
        var changed = change(Load());
        OwnerOnlyFile.Replace(Path, SavedSearchJson.Write(changed));
        return changed;
    }
}
