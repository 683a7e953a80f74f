namespace SearchEngine.App;

internal static class PlainCitation
{
    public static string Write(Citation citation)
    {
        string said = citation.Quoted is { } words ? $"{citation.Who}: {words} " : "";
        string[] place = [.. new[] { citation.Outlet, $"“{citation.Title}”", citation.Day, citation.Link }.OfType<string>()];
        return $"{said}{string.Join(", ", place)}. [{citation.Proof}]\n";
    }
}
