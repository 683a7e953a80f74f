using SearchEngine.Model;

namespace SearchEngine.News;

/// <summary>Who said a quotation, and the tokens that tell; First is -1 when none do.</summary>
internal readonly record struct TongueSpeaker(TonguePerson? Person, int First, int Last)
{
    public static TongueSpeaker None { get; } = new(null, -1, -1);

    public Attribution Attribution(bool isNamed)
        => Person is { IsNameless: false } ? isNamed ? Model.Attribution.Named : Model.Attribution.Resolved
        : Person is not null || First >= 0 ? Model.Attribution.Unnamed : Model.Attribution.None;
}
