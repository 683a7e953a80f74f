using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>
/// Finds the quotations of a text and who said them. The text is read in steps, each of which has a folder: words and
/// sentences (Tokens, with the word lists in Words), what stands between quotation marks (Marks), noun phrases that may
/// be speakers (Phrases), words that report speech (Cues), what they report (Contents), and who is meant (People).
/// Nothing is learnt or guessed from other articles.
/// </summary>
public static class QuoteExtractor
{
    /// <param name="text">An article's text; offsets in the result count its UTF-16 code units.</param>
    /// <param name="title">The headline, when there is one: names may stand there first.</param>
    /// <param name="language">ISO 639-1, when known: Spanish, French and German texts are read for direct quotations, all others as English.</param>
    /// <returns>In the order of their first spans. Spans take in quotation marks and the "that" of a reported clause.</returns>
    public static IReadOnlyList<Quote> Extract(string text, string? title = null, string? language = null)
    {
        if (Tongue.Of(language) is { } tongue) return TongueQuotes.Read(text, tongue);
        var passage = new Passage(text);
        if (passage.Tokens.Count == 0) return [];
        var phrases = new PhraseIndex(passage);
        var drafts = DraftReader.Read(passage, phrases);
        if (drafts.Count == 0) return [];
        var speakers = new SpeakerResolver(passage, phrases, title).Resolve(drafts);
        var quotes = new Quote[drafts.Count];
        for (int i = 0; i < quotes.Length; i++) quotes[i] = QuoteWriter.Write(passage, drafts[i], speakers[i]);
        return quotes;
    }
}
