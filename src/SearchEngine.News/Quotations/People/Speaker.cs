using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>Who speaks: the entity when the article names one, the words at the quotation, and how the two were tied.</summary>
internal readonly record struct Speaker(Entity? Entity, Phrase Phrase, Attribution Attribution)
{
    public static Speaker Unknown { get; } = new(null, Phrase.None, Attribution.None);
}
