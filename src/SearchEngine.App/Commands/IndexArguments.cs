namespace SearchEngine.App;

/// <summary>What "said index" was asked to do.</summary>
internal sealed record IndexArguments
{
    public required string Location { get; init; }

    public required IndexingTask Task { get; init; }

    public bool Rebuild { get; init; }

    public bool Watch { get; init; }

    public bool Verbose { get; init; }

    public OutputFormat Format { get; init; }
}
