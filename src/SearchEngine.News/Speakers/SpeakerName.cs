namespace SearchEngine.News;

/// <summary>A speaker's name cut into the words that tell who it is.</summary>
/// <param name="Written">As indexed.</param>
/// <param name="Count">How many quotations it has.</param>
/// <param name="Words">Small letters, no accents, titles and articles left out; an initial is one letter.</param>
/// <param name="Sounds">For each word what it sounds like, however it was transliterated.</param>
/// <param name="WrittenOut">The words with two letters for one that has a sign ("mueller" for Müller, "kovach" for Kovač); null where no letter has one.</param>
/// <param name="Generation">"jr", "sr", "ii" …, empty for none: father and son are two.</param>
/// <param name="Personal">Whether it can be a person's: capitals throughout, no word for a body or a paper, no "and".</param>
/// <param name="Transliterated">Whether a word of it comes from another script, so that its spelling is one of several.</param>
internal sealed record SpeakerName(string Written, int Count, string[] Words, string[] Sounds, string? WrittenOut, string Generation, bool Personal, bool Transliterated)
{
    public bool IsFull => Words.Length > 1;

    public string First => Sounds[0];

    public string Last => Sounds[^1];

    public string Letters => string.Join(' ', Words) + Generation;

    public string Sound => string.Join(' ', Sounds) + Generation;

    /// <summary>All syllables of Pinyin, one of the ends a single one: a Chinese name, in which every letter counts.</summary>
    public bool IsChinese => Array.TrueForAll(Words, w => Pinyin.IsPinyin(w)) && (Pinyin.IsSyllable(Words[0]) || Pinyin.IsSyllable(Words[^1]));

    public bool HasInitial => Array.Exists(Words, w => w.Length == 1);
}
