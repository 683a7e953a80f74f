using SearchEngine.Model;

namespace SearchEngine.App;

/// <param name="Article">Null when the index no longer has it.</param>
internal sealed record ArticleLoaded(ArticleQuestion Question, Article? Article, ArticleMarks Marks) : ScreenEvent;
