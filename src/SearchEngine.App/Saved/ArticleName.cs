using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>An article by its id, and as a person knows it; the title is null where that is not known.</summary>
internal sealed record ArticleName(string Id, string? Title)
{
    public static ArticleName Of(Hit hit) => new(hit.ArticleId, hit.Title);

    public override string ToString() => Title ?? Id;
}
