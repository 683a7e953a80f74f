namespace SearchEngine.Model;

/// <summary>Where an article came from.</summary>
/// <param name="Path">Full path of the file, or "-" for standard input.</param>
/// <param name="Item">Place inside a file that holds several articles ("line 3", "entry a.html"), null for the file as a whole.</param>
public sealed record ArticleSource(string Path, string? Item = null)
{
    public override string ToString() => Item is null ? Path : $"{Path} ({Item})";
}
