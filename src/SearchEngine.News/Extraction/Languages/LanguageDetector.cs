namespace SearchEngine.News;

/// <summary>Tells the language of a text by its script, and among those in Latin letters by the small words that each uses most.</summary>
internal static class LanguageDetector
{
    private const int Sampled = 4000;
    private const int FewestHits = 3;
    private const int LongestFunctionWord = 8;

    /// <summary>The commonest function words of each language; words that several share count for each of them.</summary>
    private static readonly string[] FunctionWords =
    [
        "en the of and to in a is that for on was with as by at from has have it be are said his were this not but they an which will",
        "de der die und das den von zu mit ist des sich auf für im dem nicht ein eine als auch an werden aus er hat dass nach wird bei sind",
        "fr le la les des et en un une du que qui dans pour est par sur au il plus pas ce avec sont ont cette mais aux ne se leur été",
        "es el la de los las que y en del un una por con se para su es al lo como más fue este pero sus le ha sin sobre entre también",
        "it il di che la e un per in del non una sono con si da della le nel al alla dei più gli ha anche come ma delle è questo",
        "pt o de que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das à seu são também pelo",
        "nl de het een van en in is dat op te voor met zijn niet aan er om ook als bij door maar naar heeft uit over worden wordt nog werd",
        "sv och att det som en på är av för med den till inte om har de ett han var men från vid så kan sig också efter hon",
        "da og at det er en til af på for med den som der de ikke har han var et fra men om kan blev også efter hun ved havde",
        "no og det er i på til en av at som for med den ikke har de han var et fra men om kan ble også etter hun ved hadde",
        "fi ja on ei että se oli hän mutta joka kun ovat myös sen mukaan tai jos niin kuin ole voi olla vuoden sekä jo nyt",
        "pl w i na z do że nie się jest to o jak po od za przez przy są dla był oraz ale ich które",
        "cs a v na se je že s z do o to by ve pro jako za jsou po od není jeho ale které byl",
        "tr ve bir bu da de için ile olarak olan en çok daha kadar sonra gibi olduğu ancak dedi değil her ise",
        "id yang dan di dengan untuk pada dari dalam ini itu tidak akan oleh juga adalah ke sebagai tersebut kata",
        "ro și de în la a cu pe care din că este o nu pentru sunt au fost mai un al",
        "hu a az és hogy nem is egy volt meg ez csak már még de van el azt szerint",
        "ca de la i el que a en les els per un una amb del és al va no més com",
    ];

    private static readonly string[] Codes = [.. FunctionWords.Select(line => line[..2])];

    /// <summary>A bit for each language that a word belongs to.</summary>
    private static readonly WordTable<uint> Languages = new(
        FunctionWords
            .SelectMany((line, i) => line[3..].Split(' ').Select(word => (word, bit: 1u << i)))
            .GroupBy(p => p.word)
            .ToDictionary(g => g.Key, g => g.Aggregate(0u, (bits, p) => bits | p.bit)),
        unknown: 0);

    /// <summary>ISO 639-1 code, or null when the text is too short or too mixed to tell.</summary>
    public static string? Detect(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Sampled)];
        return ScriptLanguages.Detect(text) ?? ByFunctionWords(text);
    }

    private static string? ByFunctionWords(ReadOnlySpan<char> text)
    {
        Span<int> hits = stackalloc int[Codes.Length];
        hits.Clear();
        var words = 0;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            var hash = WordHash.Seed;
            for (; i < text.Length && char.IsLetter(text[i]); i++)
            {
                hash = WordHash.Add(hash, char.ToLowerInvariant(text[i]));
            }

            if (i > start)
            {
                words++;
                Count(i - start > LongestFunctionWord ? 0 : Languages.Find(hash), hits);
            }

            i++;
        }

        return Clearest(hits, words);
    }

    private static void Count(uint languages, Span<int> hits)
    {
        for (var bits = languages; bits != 0; bits &= bits - 1)
        {
            hits[int.TrailingZeroCount((int)bits)]++;
        }
    }

    /// <summary>The best language, if it is well above the second and its small words are as frequent as they are in running text.</summary>
    private static string? Clearest(ReadOnlySpan<int> hits, int words)
    {
        int best = 0, second = 0, language = 0;
        for (var i = 0; i < hits.Length; i++)
        {
            (best, second, language) = hits[i] > best ? (hits[i], best, i) : (best, Math.Max(second, hits[i]), language);
        }

        return best >= FewestHits && best * 8 >= words && best * 5 >= second * 6 ? Codes[language] : null;
    }
}
