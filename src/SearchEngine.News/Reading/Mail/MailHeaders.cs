namespace SearchEngine.News;

/// <summary>Header fields of a message or a part, unfolded and with encoded words decoded.</summary>
internal static class MailHeaders
{
    private const int MostHeaderBytes = 256 << 10;

    /// <param name="body">Where the body begins.</param>
    /// <returns>By name in lower case; of several fields of one name the first.</returns>
    public static Dictionary<string, string> Read(ReadOnlySpan<byte> message, out int body)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var name = "";
        body = 0;
        while (body < message.Length && body < MostHeaderBytes)
        {
            var end = message[body..].IndexOf((byte)'\n');
            var line = TextDecoder.Decode(end < 0 ? message[body..] : message[body..(body + end)]).TrimEnd('\r');
            body = end < 0 ? message.Length : body + end + 1;
            if (line.Trim().Length == 0)
            {
                if (headers.Count == 0)
                {
                    continue;
                }

                break;
            }

            name = Take(headers, line, name);
        }

        foreach (var key in headers.Keys.ToList())
        {
            headers[key] = EncodedWords.Decode(headers[key]);
        }

        return headers;
    }

    /// <summary>"text/html; charset=utf-8" to its value and its parameters.</summary>
    public static string Value(string field, out Dictionary<string, string> parameters)
    {
        parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var parts = field.Split(';');
        foreach (var part in parts.Skip(1))
        {
            var equals = part.IndexOf('=');
            if (equals > 0)
            {
                parameters.TryAdd(part[..equals].Trim(), part[(equals + 1)..].Trim().Trim('"'));
            }
        }

        return parts[0].Trim();
    }

    /// <summary>Adds a field, or continues the last one; gives the name of the field that goes on.</summary>
    private static string Take(Dictionary<string, string> headers, string line, string last)
    {
        if (char.IsWhiteSpace(line[0]))
        {
            if (last.Length > 0)
            {
                headers[last] += " " + line.Trim();
            }

            return last;
        }

        var colon = line.IndexOf(':');
        if (colon <= 0 || !headers.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim()))
        {
            return "";
        }

        return line[..colon].Trim();
    }
}
