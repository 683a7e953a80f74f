using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>Opens the index that a command means.</summary>
internal static class IndexOpening
{
    /// <exception cref="IndexUnusableException">There is none, or it cannot be read.</exception>
    public static IArticleIndex ForReading(string? option, CommandContext context)
    {
        var location = IndexLocation.Resolve(option, context);
        IndexSwitch.Recover(location);
        return context.Engine.OpenExisting(location);
    }

    /// <summary>The same with speakers known by one name in all their spellings, which takes a while where there are many.</summary>
    /// <exception cref="IndexUnusableException">There is none, or it cannot be read.</exception>
    public static IArticleIndex WithSpeakers(string? option, CommandContext context)
    {
        var index = ForReading(option, context);
        try
        {
            SpeakerNames.Learn(index, context);
            return index;
        }
        catch
        {
            index.Dispose();
            throw;
        }
    }

    /// <summary>With speakers where the request can tell.</summary>
    /// <exception cref="IndexUnusableException">There is none, or it cannot be read.</exception>
    public static IArticleIndex For(SearchRequest request, string? option, CommandContext context)
        => SpeakerNames.Matter(request) ? WithSpeakers(option, context) : ForReading(option, context);
}
