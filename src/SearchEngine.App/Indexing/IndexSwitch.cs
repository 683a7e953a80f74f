namespace SearchEngine.App;

/// <summary>
/// Puts an index that was built beside in the place of another. Between the two renames the place is empty for a moment; a
/// crash there leaves the old index under its second name, from which <see cref="Recover"/> brings it back.
/// </summary>
internal static class IndexSwitch
{
    /// <summary>Where a new index is built.</summary>
    public static string Beside(string location) => location + ".rebuilding";

    /// <summary>The old index's name during the switch.</summary>
    public static string Replaced(string location) => location + ".replaced";

    /// <summary>Finishes what a crash interrupted.</summary>
    public static void Recover(string location)
    {
        if (Directory.Exists(location) || !Directory.Exists(Replaced(location))) return;
        Directory.Move(Replaced(location), location);
    }

    /// <summary>Moves the new index into place, with every file of the old folder that is not the index's own.</summary>
    public static void Switch(string location, Predicate<string> isIndexFile)
    {
        if (Directory.Exists(Replaced(location))) Directory.Delete(Replaced(location), recursive: true);
        if (Directory.Exists(location))
        {
            CarryOver(location, Beside(location), isIndexFile);
            Directory.Move(location, Replaced(location));
        }

        Directory.Move(Beside(location), location);
        if (Directory.Exists(Replaced(location))) Directory.Delete(Replaced(location), recursive: true);
    }

    private static void CarryOver(string from, string to, Predicate<string> isIndexFile)
    {
        var others = Directory.EnumerateFiles(from).Select(f => Path.GetFileName(f)).Where(name => !isIndexFile(name));
        foreach (var name in others) File.Copy(Path.Combine(from, name), Path.Combine(to, name), overwrite: true);
    }
}
