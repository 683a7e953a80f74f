using System.Text;
using SearchEngine.TestKit;

namespace SearchEngine.App.Tests;

/// <summary>A folder, an environment and an engine in memory to run commands in, inside the test's own process.</summary>
internal sealed class SaidWorld : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SaidWorld() => Variables["HOME"] = Folder;

    public FakeEngine Fake { get; } = new();

    /// <summary>Searches for real instead of in memory.</summary>
    public bool IsReal { get; init; }

    /// <summary>The environment; its index is in the current folder, never in a real person's data, nor are their settings.</summary>
    public Dictionary<string, string> Variables { get; } = new() { ["SAID_INDEX"] = "index" };

    public byte[] Input { get; set; } = [];

    /// <summary>Whether a person seems to sit there; there is no terminal for a screen all the same.</summary>
    public bool IsInteractive { get; set; }

    public OutputStyle Style { get; set; } = OutputStyle.Plain;

    public CancellationToken Cancellation { get; set; }

    /// <summary>Stands still.</summary>
    public static DateTimeOffset Now { get; } = new(2021, 6, 7, 8, 9, 10, TimeSpan.Zero);

    /// <summary>The current folder.</summary>
    public string Folder => _folder.Path;

    public string PathOf(params ReadOnlySpan<string> parts) => _folder.Combine(parts);

    /// <summary>Writes a file below the current folder.</summary>
    public string Write(string name, string content)
    {
        var path = _folder.Combine(name.Split('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content, new UTF8Encoding(false));
        return path;
    }

    public SaidResult Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Said.Run(arguments, Context(output, error));
        return new SaidResult((int)code, output.ToString(), error.ToString().Replace(Folder, "~", StringComparison.Ordinal));
    }

    public CommandContext Context(TextWriter output, TextWriter error) => new()
    {
        Output = output,
        Error = error,
        IsInteractive = IsInteractive,
        OpenInput = () => new MemoryStream(Input),
        OutputStyle = Style,
        ErrorStyle = OutputStyle.Plain,
        CurrentDirectory = Folder,
        Variable = name => Variables.GetValueOrDefault(name),
        Engine = IsReal ? ArticleEngine.Embedded : Fake.Engine,
        Clock = new StillClock(),
        Cancellation = Cancellation,
    };

    public void Dispose() => _folder.Dispose();

    private sealed class StillClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
