namespace SearchEngine.App.Tests;

/// <param name="Kind">"direct", or "mixed" where the words are a part of the reporter's sentence.</param>
/// <param name="Speaker">The fullest name in the article, without titles; null for a source without a name.</param>
/// <param name="AlsoRight">Other answers that a careful reader could give.</param>
/// <param name="Spans">The words between the marks; several where the article interrupts them.</param>
internal sealed record ExpectedQuote(string Kind, string? Speaker, IReadOnlyList<string?>? AlsoRight, IReadOnlyList<string> Spans)
{
    public bool IsSpokenBy(string? name) => new[] { Speaker }.Concat(AlsoRight ?? []).Any(right => Same(right, name));

    private static bool Same(string? left, string? right)
        => left is null || right is null ? left == right : string.Equals(Bare(left), Bare(right), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string name)
        => name.Replace('’', '\'') is var plain && plain.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? plain[4..] : plain;
}
