using System.Buffers;
using System.Collections.Frozen;

namespace SearchEngine.News;

/// <summary>
/// Lines that belong to the page and not to the article: invitations to subscribe, share, join or apply, links to other
/// pieces, picture credits, notices of rights. The phrases are what news pages in general print; none belongs to one site.
/// </summary>
internal static class Furniture
{
    private const int LongestLine = 220;
    private const int LongestWords = 28;

    /// <summary>Lines that are furniture when they say just this.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Whole = Set(
        "advertisement|advertisements|advertising|sponsored|sponsored content|promoted content|story continues below|story continues below advertisement|article continues below|continue reading|"
        + "related|related articles|related stories|related content|related news|related topics|related links|related coverage|more from this section|more on this story|more on this topic|more stories|more news|"
        + "read more|read next|read also|see also|also read|up next|recommended|recommended for you|you may also like|you might also like|trending|trending now|most read|most popular|most viewed|editor's picks|editors' picks|top stories|latest news|latest stories|"
        + "share|share this|share this article|share this story|share this page|share on facebook|share on twitter|share via email|tweet|tweet this|pin it|email|email this|e-mail this|print|print this|print this page|printer friendly version|save|"
        + "comments|comment|no comments|leave a comment|post a comment|add a comment|view comments|join the conversation|join the discussion|"
        + "subscribe|subscribe now|subscribe today|sign up|sign up now|sign in|log in|login|register|newsletter|newsletters|join now|join the mailing list|join our mailing list|mailing list|"
        + "follow us|contact us|about us|advertise with us|privacy policy|terms of use|terms and conditions|cookie policy|back to top|top of page|home|menu|search|skip to content|skip to main content|previous|next|previous article|next article|"
        + "photos|photo gallery|view gallery|gallery|video|watch|watch now|listen|play|play video|loading|close|file photo|tags|topics|download our app|get the app|all rights reserved|reprints|"
        + "anzeige|werbung|mehr zum thema|teilen|drucken|publicité|lire aussi|partager|imprimer|publicidad|compartir|lee también|leer más|pubblicità|condividi|leggi anche");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EndMarks = Set(
        "related|related articles|related stories|related content|related news|related topics|related posts|related links|related coverage|related reading|more stories|more news|more|more articles|read next|read more|also read|see also|up next|recommended|recommended for you|recommended stories|recommended articles|recommended reading|you may also like|you might also like|"
        + "trending|trending now|trending stories|most read|most popular|most viewed|popular|popular posts|popular stories|editor's picks|editors' picks|editors picks|top stories|latest news|latest stories|latest articles|latest posts|recent posts|recent articles|from our partners|around the web|from the web|sponsored|sponsored content|sponsored stories|promoted stories|"
        + "comments|comment|no comments|discussion|leave a comment|leave a reply|post a comment|add a comment|join the conversation|join the discussion|reader comments|share this|share this article|share this story|share this:|about the author|about the authors|about author|newsletter|privacy overview|ähnliche artikel|mehr zum thema|kommentare|weitere artikel|sur le même sujet|commentaires|comentarios|artículos relacionados|noticias relacionadas|leia também|commenti");

    /// <summary>What an advert asks its reader to do.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Calls = Set(
        "APPLY|BOOK|BUY|CALL|CLICK|DISCOVER|DONATE|DOWNLOAD|ENROL|ENROLL|ENTER|FIND|FOLLOW|GET|GIVE|HELP|JOIN|LEARN|ORDER|PLAY|POST|READ|REGISTER|RESERVE|SAVE|SEE|SHOP|SIGN|START|SUBSCRIBE|SUPPORT|TRY|UPGRADE|VIEW|VOTE|WATCH|WIN");

    /// <summary>Beginnings that make a short line furniture.</summary>
    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Openings = ByFirstWord(
        "sign up for our|sign up for the|sign up to|sign up here|signup for|subscribe to our|subscribe to the|subscribe for|subscribe here|subscribe now|join our newsletter|join the mailing|join our mailing|get our newsletter|get the latest news|get breaking news|get daily news|"
        + "follow us on|follow us @|like us on|find us on|join us on|connect with us|follow him on twitter|follow her on twitter|follow them on twitter|click here for|click here to|click to|tap here to|download the app|download our|"
        + "read more:|read more about|read also:|read: |also read:|see also:|related:|related story|related stories:|more:|more on this|watch:|listen:|see more:|recommended:|don't miss:|must read:|in pictures:|in photos:|"
        + "photo:|photos:|photo by|photograph by|photograph:|photo credit|picture:|pictures:|image:|image credit|image source|image by|images by|file photo:|file image|credit:|cover photo:|featured image|"
        + "copyright ©|copyright (c)|copyright 19|copyright 20|©|(c) 20|(c) 19|all rights reserved|this article is licensed|this work is licensed|this content is licensed|republished with permission|reprinted with permission|"
        + "share this article|share this story|share on |email this article|print this article|report a typo|send tips to|have a tip|got a tip|contact the author|contact the reporter|"
        + "advertisement:|we use cookies|this site uses cookies|this website uses cookies|by continuing to use|by clicking|your email address will not|please enable javascript|enable javascript|"
        + "posted in:|filed under|tagged with|tags:|topics:|keywords:|categories:|category:|copy link|copy url|support our journalism|support independent journalism|become a member|start your free trial|already a subscriber|this story is for subscribers");

    /// <summary>Phrases that make a line furniture wherever they stand in it.</summary>
    private static readonly SearchValues<string> Anywhere = SearchValues.Create(
        [
            "all rights reserved", "under a creative commons", "licensed under cc", "creative commons attribution", "join now", "apply now", "subscribe now", "sign up now", "sign up today", "click here", "mailing list", "our newsletter",
            "may not be published, broadcast", "may not be reproduced", "not be republished", "without the prior written permission", "without prior permission", "terms of use", "privacy policy", "terms of service", "cookie policy",
            "is funded by its", "is funded by our", "is funded by you", "is supported by its", "supported by our readers", "supported by readers", "donate at", "donate now", "make a donation", "become a supporter", "job board", "jobs board", "post your cv", "post a job", "post your resume",
            "follow us on", "career network", "free newsletter", "newsletter here", "daily newsletter", "delivered to your inbox", "straight to your inbox", "ad-free", "getty images", "via getty", "shutterstock.com", "istockphoto",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Phrases of notices that stand as last sentences of running text.</summary>
    private static readonly SearchValues<string> Notices = SearchValues.Create(
        [
            "all rights reserved", "licensed under", "creative commons", "may not be published, broadcast", "may not be reproduced", "without the prior written permission", "© ", "copyright 20", "copyright 19", "copyright (c)", "copyright ©",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a line or paragraph that is no part of the article.</summary>
    public static bool IsLine(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length is 0 or > LongestLine || WordCount.Of(line) > LongestWords)
        {
            return false;
        }

        if (line.IndexOfAny("“”\"") >= 0)
        {
            return false;
        }

        Span<char> lower = stackalloc char[line.Length];
        line.ToLowerInvariant(lower);
        return Whole.Contains(Bare(lower)) || HasOpening(lower) || line.IndexOfAny(Anywhere) >= 0 || EndsInCall(line);
    }

    /// <summary>True for a heading below which a page goes on with other things: "Related", "Comments", "More from …".</summary>
    public static bool IsEndMark(ReadOnlySpan<char> heading)
    {
        Span<char> lower = stackalloc char[Math.Min(heading.Length, LongestLine)];
        heading[..lower.Length].ToLowerInvariant(lower);
        return EndMarks.Contains(Bare(lower)) || lower.StartsWith("more from ", StringComparison.Ordinal) || lower.StartsWith("more on ", StringComparison.Ordinal)
            || lower.StartsWith("you may also", StringComparison.Ordinal) || lower.StartsWith("leave a ", StringComparison.Ordinal) || lower.EndsWith(" comments", StringComparison.Ordinal);
    }

    /// <summary>True for a sentence that tells of rights instead of news.</summary>
    public static bool IsNotice(ReadOnlySpan<char> sentence) => sentence.IndexOfAny(Notices) >= 0;

    /// <summary>"The largest network for engineers - JOIN NOW": a call in capitals behind a dash.</summary>
    private static bool EndsInCall(ReadOnlySpan<char> line)
    {
        const int MostWords = 5;
        var dash = line.LastIndexOfAny("-–—|:");
        var call = dash < 0 ? [] : line[(dash + 1)..].Trim(" !.»›→>");
        var end = call.IndexOf(' ');
        return end > 0 && WordCount.Of(call) <= MostWords && !call.ContainsAnyInRange('a', 'z') && Calls.Contains(call[..end]);
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> lower) => lower.Trim(" .:!…»›→>-–—|*[]()#_");

    private static bool HasOpening(ReadOnlySpan<char> lower)
    {
        lower = lower.TrimStart(" [(*-–—|•");
        var end = lower.IndexOf(' ');
        var first = end < 0 ? lower : lower[..end];
        if (!Openings.TryGetValue(first, out var openings) && (lower.IsEmpty || lower[0] != '©'))
        {
            return false;
        }

        foreach (var opening in openings ?? ["©"])
        {
            if (lower.StartsWith(opening, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string phrases)
        => phrases.Split('|').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> ByFirstWord(string phrases)
        => phrases.Split('|').GroupBy(phrase => phrase.Split(' ')[0])
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
