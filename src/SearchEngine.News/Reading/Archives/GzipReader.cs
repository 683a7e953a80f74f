namespace SearchEngine.News;

/// <summary>A gzip file is read as what is packed in it.</summary>
internal sealed class GzipReader : ItemReader
{
    public override string Format => "gzip";

    public override bool Recognises(FileHead head) => head.StartsWith([0x1F, 0x8B, 8]);

    public override IEnumerable<ReadItem> Read(SourceFile file)
    {
        using var unpacked = new CheckedGzipStream(file.Content, file.Budget);
        var name = file.Head.Extension is ".gz" or ".gzip" ? Path.ChangeExtension(file.Name, null) : file.Name;
        foreach (var item in file.Inner(null, unpacked, name).Items())
        {
            yield return item;
        }
    }
}
