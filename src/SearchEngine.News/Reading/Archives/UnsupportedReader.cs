namespace SearchEngine.News;

/// <summary>Formats that are known by their first bytes and cannot be read: a person should hear what to do.</summary>
internal sealed class UnsupportedReader : ItemReader
{
    private static readonly (byte[] Magic, string Advice)[] Known =
    [
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0], "xz is not supported; unpack it first (xz -d)"),
        ([(byte)'B', (byte)'Z', (byte)'h'], "bzip2 is not supported; unpack it first (bzip2 -d)"),
        ([0x28, 0xB5, 0x2F, 0xFD], "zstd is not supported; unpack it first (zstd -d)"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], "7z is not supported; unpack it first"),
        ([(byte)'R', (byte)'a', (byte)'r', (byte)'!'], "rar is not supported; unpack it first"),
        ([(byte)'%', (byte)'P', (byte)'D', (byte)'F'], "PDF holds pages and no text; convert it first (pdftotext)"),
        ([0xD0, 0xCF, 0x11, 0xE0], "old Office files are not supported; save it as .docx or as text"),
        ([(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f'], "RTF is not supported; save it as .docx or as text"),
    ];

    public override string Format => "unsupported";

    public override bool Recognises(FileHead head) => Advice(head) is not null;

    public override IEnumerable<ReadItem> Read(SourceFile file) => [file.Problem(null, Advice(file.Head)!)];

    private static string? Advice(FileHead head)
    {
        foreach (var (magic, advice) in Known)
        {
            if (head.StartsWith(magic))
            {
                return advice;
            }
        }

        return null;
    }
}
