using Microsoft.Extensions.FileSystemGlobbing;

namespace SearchEngine.App;

/// <summary>
/// Which files below a folder are read, by patterns over their paths from there: "*.html" wherever the file lies,
/// "drafts/**" from the folder on. A file must match one of those to include, if there are any, and none to exclude.
/// </summary>
internal sealed class PathFilter
{
    private readonly Matcher? _matcher;

    public PathFilter(IReadOnlyCollection<string> include, IReadOnlyCollection<string> exclude)
    {
        if (include.Count + exclude.Count == 0) return;
        _matcher = new Matcher(StringComparison.Ordinal);
        _matcher.AddIncludePatterns(include.Count == 0 ? ["**/*"] : include.Select(Anywhere));
        _matcher.AddExcludePatterns(exclude.Select(Anywhere));
    }

    public static PathFilter All { get; } = new([], []);

    /// <param name="folder">The folder that was named, full.</param>
    /// <param name="file">A file below it, full.</param>
    public bool Takes(string folder, string file) => _matcher is null || _matcher.Match(folder, file).HasMatches;

    /// <summary>A pattern that is a name alone stands for files of that name in every folder; one that ends in a slash for all that is below.</summary>
    private static string Anywhere(string pattern)
    {
        var anchored = pattern.Contains('/') || pattern.Contains('\\') ? pattern : "**/" + pattern;
        return anchored.EndsWith('/') ? anchored + "**" : anchored;
    }
}
