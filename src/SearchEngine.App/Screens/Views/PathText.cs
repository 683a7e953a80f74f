using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>Paths where there is little room: the end of one tells more than its beginning.</summary>
internal static class PathText
{
    /// <summary>The whole path, or as much of its end as fits behind a sign that something is left out.</summary>
    public static string End(string path, int columns)
    {
        int tooMany = TextMeasure.Columns(path) - columns;
        if (tooMany <= 0) return path;
        var reader = new GlyphReader(path);
        for (int skipped = 0; skipped <= tooMany && reader.MoveNext();) skipped += reader.Current.Width;
        return "…" + path[reader.End..];
    }

    /// <summary>What tells a path from others in its folder: its last part, a folder's with the separator.</summary>
    public static string Name(string path) => path[(Path.TrimEndingDirectorySeparator(path).LastIndexOf(Path.DirectorySeparatorChar) + 1)..];
}
