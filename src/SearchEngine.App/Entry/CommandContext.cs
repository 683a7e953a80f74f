namespace SearchEngine.App;

/// <summary>All that a command sees of the world outside, so that a test can give it another.</summary>
internal sealed record CommandContext
{
    private Settings? _settings;

    /// <summary>Results and nothing else.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Everything that is not a result.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Standard input as it is; a command takes <see cref="ReadInput"/>.</summary>
    public required Func<Stream> OpenInput { get; init; }

    public required OutputStyle OutputStyle { get; init; }

    public required OutputStyle ErrorStyle { get; init; }

    /// <summary>Whether a person sits at both ends.</summary>
    public bool IsInteractive { get; init; }

    public required string CurrentDirectory { get; init; }

    /// <summary>An environment variable's value; null when it is not set or empty.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Read when they are first asked for.</summary>
    /// <exception cref="UsageException">Their file is no settings.</exception>
    public Settings Settings => _settings ??= Settings.Read(this);

    public required ArticleEngine Engine { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Cancelled by Ctrl+C, TERM and HUP.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>A path as typed, seen from the current directory.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, CurrentDirectory);

    /// <summary>Standard input, which waits no longer than until the command is asked to stop.</summary>
    public Stream ReadInput() => StoppableInput.Open(OpenInput, Cancellation);

    /// <summary>A file, or a pipe, which waits no longer than until the command is asked to stop.</summary>
    public Stream ReadFile(string path) => StoppableInput.Open(() => File.OpenRead(path), Cancellation);

    /// <summary>Tells the person something that is no result, in one clean line.</summary>
    public void Tell(string line) => Error.WriteLine(CleanText.Of(line));

    /// <summary>Tells how many of a list a --limit has left out; of none, nothing.</summary>
    public void TellLeftOut(int count)
    {
        if (count > 0) Tell($"said: {count:N0} more with --limit 0");
    }
}
