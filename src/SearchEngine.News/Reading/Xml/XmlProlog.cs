namespace SearchEngine.News;

/// <summary>What stands before the root element of an XML text: declaration, comments, processing instructions, document type.</summary>
internal static class XmlProlog
{
    /// <summary>Where the root element begins, or -1 when it is not there yet.</summary>
    /// <exception cref="UnreadableException">The document type declares entities.</exception>
    public static int RootStart(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            var rest = text[at..];
            if (rest[0] != '<')
            {
                at++;
                continue;
            }

            if (rest.Length < 2)
            {
                return -1;
            }

            if (char.IsLetter(rest[1]) || rest[1] == '_')
            {
                return at;
            }

            var length = rest.StartsWith("<!--", StringComparison.Ordinal) ? Through(rest, "-->")
                : rest[1] == '?' ? Through(rest, "?>")
                : rest[1] == '!' ? DocumentType(rest)
                : 1;
            if (length == 0)
            {
                return -1;
            }

            at += length;
        }

        return -1;
    }

    /// <summary>Name and attributes of the root element, empty when there is none in this text.</summary>
    public static ReadOnlySpan<char> RootTag(ReadOnlySpan<char> text)
    {
        try
        {
            var start = RootStart(text);
            var tag = start < 0 ? [] : text[(start + 1)..];
            var end = tag.IndexOf('>');
            return end < 0 ? tag : tag[..end].TrimEnd('/');
        }
        catch (UnreadableException)
        {
            // The reader that is chosen will say so.
            return AfterDocumentType(text);
        }
    }

    private static ReadOnlySpan<char> AfterDocumentType(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf("]>", StringComparison.Ordinal);
        var tag = end < 0 ? [] : text[(end + 2)..].TrimStart().TrimStart('<');
        var close = tag.IndexOf('>');
        return close < 0 ? [] : tag[..close];
    }

    private static int Through(ReadOnlySpan<char> text, string end)
    {
        var at = text.IndexOf(end, StringComparison.Ordinal);
        return at < 0 ? 0 : at + end.Length;
    }

    private static int DocumentType(ReadOnlySpan<char> text)
    {
        var subset = text.IndexOf('[');
        var close = text.IndexOf('>');
        if (subset < 0 || (close >= 0 && close < subset))
        {
            return close + 1;
        }

        var end = text.IndexOf(']');
        var declared = end < 0 ? text : text[..end];
        if (DeclaresEntity(declared))
        {
            throw new UnreadableException("the document type declares entities, which are never expanded");
        }

        return end < 0 ? 0 : end + Through(text[end..], ">");
    }

    /// <summary>An entity for the text; those for the document type itself, "%", go with it.</summary>
    private static bool DeclaresEntity(ReadOnlySpan<char> declarations)
    {
        const string Declaration = "<!ENTITY";
        for (var rest = declarations; rest.IndexOf(Declaration, StringComparison.OrdinalIgnoreCase) is >= 0 and var at;)
        {
            rest = rest[(at + Declaration.Length)..].TrimStart();
            if (!rest.StartsWith('%'))
            {
                return true;
            }
        }

        return false;
    }
}
