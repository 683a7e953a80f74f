using Microsoft.Extensions.FileSystemGlobbing;

namespace SearchEngine.App;

/// <summary>
/// Which files below a folder are read, by patterns over their paths from there: "*.html" wherever the file lies,
/// "drafts/**" from the folder on. A file must match one of those to include, if there are any, and none to exclude.
/// </summary>
internal sealed class PathFilter
{
    private const string AnyName = "?";

    private readonly Matcher? _matcher;
    private readonly Matcher? _excluder;

    public PathFilter(IReadOnlyCollection<string> include, IReadOnlyCollection<string> exclude)
    {
        if (include.Count + exclude.Count == 0) return;
        _matcher = new Matcher(StringComparison.Ordinal);
        _matcher.AddIncludePatterns(include.Count == 0 ? ["**/*"] : include.Select(Anywhere));
        _matcher.AddExcludePatterns(exclude.Select(Anywhere));
        _excluder = new Matcher(StringComparison.Ordinal);
        _excluder.AddIncludePatterns(exclude.Select(Anywhere));
    }

    public static PathFilter All { get; } = new([], []);

    /// <param name="folder">The folder that was named, full.</param>
    /// <param name="file">A file below it, full.</param>
    public bool Takes(string folder, string file) => _matcher is null || _matcher.Match(folder, file).HasMatches;

    /// <summary>Whether no pattern leaves out a folder with all that may lie below it.</summary>
    /// <param name="folder">The folder that was named, full.</param>
    /// <param name="inner">A folder below it, full.</param>
    public bool MayTakeBelow(string folder, string inner)
        => _excluder is null || !(_excluder.Match(folder, inner).HasMatches || _excluder.Match(folder, Path.Combine(inner, AnyName)).HasMatches);

    /// <summary>A pattern that is a name alone stands for files of that name in every folder; one that ends in a slash for all that is below.</summary>
    private static string Anywhere(string pattern)
    {
        var anchored = pattern.Contains('/') || pattern.Contains('\\') ? pattern : "**/" + pattern;
        return anchored.EndsWith('/') ? anchored + "**" : anchored;
    }
}
