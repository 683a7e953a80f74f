namespace SearchEngine.App;

internal sealed record LoadArticle(ArticleQuestion Question) : Effect;
