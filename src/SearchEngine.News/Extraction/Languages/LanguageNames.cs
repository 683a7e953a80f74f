using System.Collections.Frozen;

namespace SearchEngine.News;

/// <summary>Declared languages ("en-US", "eng", "portuguese", "por") to ISO 639-1.</summary>
internal static class LanguageNames
{
    /// <summary>Code of ISO 639-1, then the codes of ISO 639-2 and the names that inputs use for it.</summary>
    private static readonly FrozenDictionary<string, string> Codes = new[]
    {
        "en eng english", "de deu ger german deutsch", "fr fra fre french français francais", "es spa spanish español espanol", "it ita italian italiano",
        "pt por portuguese português portugues", "nl nld dut dutch nederlands", "sv swe swedish svenska", "da dan danish dansk", "no nor nob nb nn norwegian norsk", "fi fin finnish suomi",
        "pl pol polish polski", "cs ces cze czech", "tr tur turkish türkçe", "ru rus russian русский", "uk ukr ukrainian", "el ell gre greek", "he heb hebrew iw", "ar ara arabic", "fa fas per persian farsi",
        "ur urd urdu", "hi hin hindi", "bn ben bengali", "ta tam tamil", "te tel telugu", "th tha thai", "zh zho chi chinese", "ja jpn japanese jp", "ko kor korean", "vi vie vietnamese", "id ind indonesian in",
        "ms msa may malay", "ro ron rum romanian", "hu hun hungarian", "bg bul bulgarian", "sr srp serbian", "hr hrv croatian", "sl slv slovenian slovene", "sk slk slo slovak", "lt lit lithuanian", "lv lav latvian",
        "et est estonian", "is isl ice icelandic", "ca cat catalan", "eu eus baq basque", "gl glg galician", "sq sqi alb albanian", "mk mkd mac macedonian", "af afr afrikaans", "sw swa swahili", "cy cym wel welsh",
        "ga gle irish", "ka kat geo georgian", "hy hye arm armenian", "az aze azerbaijani", "kk kaz kazakh", "mn mon mongolian", "ne nep nepali", "si sin sinhala", "ml mal malayalam", "mr mar marathi", "gu guj gujarati",
        "pa pan punjabi", "am amh amharic", "so som somali", "ha hau hausa", "yo yor yoruba", "ig ibo igbo", "zu zul zulu", "xh xho xhosa", "tl tgl tagalog filipino fil", "ku kur kurdish", "ps pus pashto", "be bel belarusian",
    }
        .Select(line => line.Split(' '))
        .SelectMany(names => names.Select(name => (name, code: names[0])))
        .DistinctBy(p => p.name)
        .ToFrozenDictionary(p => p.name, p => p.code, StringComparer.OrdinalIgnoreCase);

    /// <summary>The two-letter code, or null for a language that is not told or not known.</summary>
    public static string? Code(string? declared)
    {
        var name = declared.AsSpan().Trim();
        var end = name.IndexOfAny("-_,; ");
        return Codes.GetValueOrDefault((end < 0 ? name : name[..end]).ToString());
    }
}
