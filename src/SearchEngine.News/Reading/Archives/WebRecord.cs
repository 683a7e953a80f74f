namespace SearchEngine.News;

/// <summary>The header of one record of a web archive.</summary>
/// <param name="Length">Bytes of the block that follows.</param>
internal sealed record WebRecord(string Type, string? Url, string ContentType, long Length)
{
    /// <summary>A page alone, without the answer of the server around it.</summary>
    public bool IsResource => Type == "resource" || (Type == "response" && ContentType.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) && Url?.StartsWith("http", StringComparison.OrdinalIgnoreCase) != true);

    public bool HoldsPage => Type is "response" or "resource" or "conversion" && Url?.StartsWith("dns:", StringComparison.OrdinalIgnoreCase) != true;
}
