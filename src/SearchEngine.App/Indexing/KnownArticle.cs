namespace SearchEngine.App;

/// <summary>An article of the index and who holds it.</summary>
internal struct KnownArticle
{
    /// <summary>In <see cref="Shown"/> for nobody, and in <see cref="Holder"/> for nobody and for several.</summary>
    public const int None = -1, Several = -2;

    /// <summary>Where its id stands among the ids.</summary>
    public int Id;

    /// <summary>Length of the text that is in the index.</summary>
    public int Length;

    /// <summary>The file whose reading of the article is in the index; <see cref="None"/> only while it is being replaced.</summary>
    public int Shown;

    /// <summary>The file that holds it: a file counts once for each of its items that is this article.</summary>
    public int Holder;
}
