namespace SearchEngine.News;

/// <summary>
/// Reads one format. Formats are told by content: <see cref="Recognises"/> sees the head of the file and its name,
/// and <see cref="FormatCatalogue"/> asks the readers in order, the surest signs first.
/// </summary>
internal abstract class ItemReader
{
    /// <summary>Name for messages and reports: "RSS", "JSON".</summary>
    public abstract string Format { get; }

    public abstract bool Recognises(FileHead head);

    /// <summary>
    /// Steps lazily through the items, holding one at a time. Throws when the file cannot be read further;
    /// the caller reports that, so a reader catches only what it can recover from.
    /// </summary>
    public abstract IEnumerable<ReadItem> Read(SourceFile file);
}
