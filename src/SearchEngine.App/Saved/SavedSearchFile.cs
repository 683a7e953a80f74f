namespace SearchEngine.App;

/// <summary>The saved searches of a person (searches.json), shared by the screen and "said saved".</summary>
internal sealed class SavedSearchFile(string folder)
{
    public string Path => System.IO.Path.Combine(folder, "searches.json");

    public static SavedSearchFile For(CommandContext context) => new(UserFolders.Settings(context));

    /// <exception cref="FormatException">The file is not what this program writes; it is then left alone.</exception>
    public IReadOnlyList<SavedSearch> Load() => File.Exists(Path) ? SavedSearchJson.Read(File.ReadAllBytes(Path)) : [];

    public void Save(IReadOnlyList<SavedSearch> searches) => OwnerOnlyFile.Replace(Path, SavedSearchJson.Write(searches));
}
