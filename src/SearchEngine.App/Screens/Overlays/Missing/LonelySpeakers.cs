using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>
/// Speakers whom one outlet alone quotes, of all that a question finds. The outlets are numbered, and for each binary digit
/// the speakers are counted in the outlets whose number has it. Whoever has either all quotations or none there, digit by
/// digit, has them all in a single outlet: the one with this number. So a thousand outlets take twelve searches.
/// </summary>
internal static class LonelySpeakers
{
    /// <param name="quotes">Asks for quotations, whoever said them and wherever.</param>
    /// <returns>The most quoted first. Articles of unknown outlets may be of several, and are not taken for one.</returns>
    public static IEnumerable<LonelySpeaker> Find(IArticleIndex index, SearchRequest quotes, CancellationToken cancellation)
    {
        var outlets = index.Search(Questions.Counting(quotes, new FacetRequest(FacetField.Outlet, int.MaxValue)), cancellation).Facets[0].Values;
        var speakers = Speakers(index, quotes, cancellation);
        var quoted = speakers.ToDictionary(s => s.Value!, s => s.Count, StringComparer.Ordinal);
        var numbers = speakers.ToDictionary(s => s.Value!, _ => 0, StringComparer.Ordinal);
        for (int digit = 1; digit < outlets.Count; digit <<= 1)
        {
            var choices = outlets.Where((_, number) => (number & digit) != 0).Select(o => new FacetChoice(FacetField.Outlet, o.Value));
            foreach (var there in Speakers(index, quotes with { Choices = [.. quotes.Choices, .. choices] }, cancellation))
            {
                if (there.Count < quoted.GetValueOrDefault(there.Value!)) numbers.Remove(there.Value!);
                else if (numbers.ContainsKey(there.Value!)) numbers[there.Value!] |= digit;
            }
        }

        return from speaker in speakers
               where numbers.ContainsKey(speaker.Value!)
               let outlet = outlets.ElementAtOrDefault(numbers[speaker.Value!])?.Value
               where outlet is not null
               select new LonelySpeaker(speaker.Value!, outlet, speaker.Count);
    }

    private static IReadOnlyList<FacetValue> Speakers(IArticleIndex index, SearchRequest quotes, CancellationToken cancellation)
    {
        var found = index.Search(Questions.Counting(quotes, new FacetRequest(FacetField.Speaker, int.MaxValue)), cancellation);
        return [.. found.Facets[0].Values.Where(s => s.Value is not null)];
    }
}
