using SearchEngine.Storage;

namespace SearchEngine.Index.Tests;

/// <summary>One file of an index by itself, as a writer under test writes it.</summary>
internal sealed class ScratchFile : IDisposable
{
    private const string Name = "scratch";

    private readonly TemporaryDirectory _directory = new();
    private MappedFile? _mapped;

    public ScratchFile(FileKind kind = FileKind.Terms) => Writer = new FileWriter(_directory.Storage, Name, kind, 1, Guid.Empty);

    public FileWriter Writer { get; }

    /// <summary>The file, once its writer has finished.</summary>
    public MappedFile Mapped => _mapped ??= _directory.Storage.Open(Name);

    /// <summary>What stands between header and footer, in hexadecimal.</summary>
    public string Body => Convert.ToHexString(Mapped.Bytes(FileHeader.Length, (int)Mapped.Length - FileHeader.Length - FileHeader.FooterLength));

    public void Dispose()
    {
        Writer.Dispose();
        _mapped?.Dispose();
        _directory.Dispose();
    }
}
