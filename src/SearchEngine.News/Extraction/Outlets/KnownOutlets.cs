using System.Collections.Frozen;

namespace SearchEngine.News;

/// <summary>
/// Well-known news outlets by their domains, and by their names without spaces and case. The list is a plain file of
/// facts, <c>outlets.tsv</c>; an outlet that is not in it is called by its own domain.
/// </summary>
internal static class KnownOutlets
{
    private static readonly FrozenDictionary<string, string> ByDomain = Load();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Domains = ByDomain.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, string> BySqueezedName = Names();

    /// <summary>The outlet whose site a host belongs to, or null.</summary>
    public static string? OfHost(ReadOnlySpan<char> host)
    {
        while (host.Contains('.'))
        {
            if (Domains.TryGetValue(host, out var name))
            {
                return name;
            }

            host = host[(host.IndexOf('.') + 1)..];
        }

        return null;
    }

    /// <summary>The outlet's usual name for one that is written otherwise ("tehrantimes", "the tehran times"), or null.</summary>
    public static string? OfName(ReadOnlySpan<char> name)
    {
        var squeezed = Squeeze(name);
        return BySqueezedName.GetValueOrDefault(squeezed)
            ?? (squeezed.StartsWith("the", StringComparison.Ordinal) ? BySqueezedName.GetValueOrDefault(squeezed[3..]) : null);
    }

    /// <summary>Letters and digits alone, in lower case.</summary>
    public static string Squeeze(ReadOnlySpan<char> name)
    {
        Span<char> kept = name.Length <= 256 ? stackalloc char[name.Length] : new char[name.Length];
        var length = 0;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                kept[length++] = char.ToLowerInvariant(c);
            }
        }

        return kept[..length].ToString();
    }

    /// <summary>What two outlets could be called names neither of them.</summary>
    private static FrozenDictionary<string, string> Names()
        => ByDomain.SelectMany(p => new[] { (key: Squeeze(p.Value), p.Value), (key: Abbreviation(p.Key, p.Value), p.Value) })
            .SelectMany(p => p.key.StartsWith("the", StringComparison.Ordinal) && !OutletLine.IsOrdinary(p.key[3..]) ? new[] { p, (p.key[3..], p.Value) } : [p])
            .Where(p => p.Item1.Length > 1)
            .Distinct()
            .GroupBy(p => p.Item1, StringComparer.Ordinal)
            .Where(names => names.Count() == 1)
            .ToFrozenDictionary(names => names.Key, names => names.Single().Value, StringComparer.Ordinal);

    /// <summary>"nytimes" of nytimes.com; empty where the domain is an ordinary word ("news") or one word of the name ("express"), which could be many others' too.</summary>
    private static string Abbreviation(string domain, string name)
    {
        var site = Hosts.Registrable(domain);
        var label = site[..site.IndexOf('.')];
        return OutletLine.IsOrdinary(label) || name.Split([' ', '.']).Contains(label, StringComparer.OrdinalIgnoreCase) ? "" : Squeeze(label);
    }

    private static FrozenDictionary<string, string> Load()
    {
        using var stream = typeof(KnownOutlets).Assembly.GetManifestResourceStream("outlets.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToFrozenDictionary(fields => fields[0], fields => fields[1], StringComparer.OrdinalIgnoreCase);
    }
}
