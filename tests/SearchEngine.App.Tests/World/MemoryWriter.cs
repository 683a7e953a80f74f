using System.Collections.Immutable;
using SearchEngine.Model;

namespace SearchEngine.App.Tests;

internal sealed class MemoryWriter(MemoryIndexState state, FakeEngine engine) : IArticleWriter
{
    private readonly Lock _gate = new();
    private ImmutableSortedDictionary<string, SourceRecord> _sources = state.Sources;
    private ImmutableList<Article> _articles = state.Articles;

    public void Remove(string sourcePath)
    {
        lock (_gate)
        {
            _sources = _sources.Remove(sourcePath);
            _articles = _articles.RemoveAll(a => a.Source.Path == sourcePath);
        }
    }

    public void Add(Article article)
    {
        lock (_gate) _articles = _articles.RemoveAll(a => a.Id == article.Id).Add(article);
    }

    public void Complete(SourceRecord source)
    {
        lock (_gate) _sources = _sources.SetItem(source.Path, source);
    }

    public void Commit()
    {
        engine.BeforeCommit();
        (state.Sources, state.Articles) = (_sources, _articles);
        state.Generation++;
    }

    public void Dispose() => Interlocked.Exchange(ref state.Writers, 0);
}
