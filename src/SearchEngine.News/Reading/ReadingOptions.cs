namespace SearchEngine.News;

/// <summary>How files are read. Change one with <c>with</c>.</summary>
public sealed record ReadingOptions
{
    /// <summary>The outlet of everything read, when the user says so; null finds it in each article.</summary>
    public string? Outlet { get; init; }

    /// <summary>Takes the text of an input exactly as given: no page furniture is removed.</summary>
    public bool Raw { get; init; }

    /// <summary>What a person says of the fields of JSON, tables and front matter.</summary>
    public FieldMapping Fields { get; init; } = FieldMapping.None;
}
