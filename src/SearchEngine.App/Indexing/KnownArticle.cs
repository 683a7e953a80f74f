namespace SearchEngine.App;

/// <summary>An article of the index and the files that hold it.</summary>
internal sealed class KnownArticle(string id)
{
    public string Id { get; } = id;

    /// <summary>The file whose reading of the article is in the index; null only while it is being replaced.</summary>
    public string? Shown { get; set; }

    /// <summary>Length of the text that is in the index.</summary>
    public int Length { get; set; }

    /// <summary>A file for each of its items that is this article.</summary>
    public List<string> Holders { get; } = new(1);
}
