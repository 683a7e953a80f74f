using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>
/// Takes files out of the index. An article that was shown as one of them has it, and that others hold too, must come back
/// from those: they are taken out with it and are to be read again, in this run or, when it is stopped, in the next.
/// </summary>
internal sealed class SourceRemoval(IArticleWriter writer, ArticleRegister register)
{
    private readonly HashSet<string> _again = new(StringComparer.Ordinal);

    /// <summary>Files that were taken out for another one's sake.</summary>
    public IReadOnlyCollection<string> Again => _again;

    public void Remove(string path)
    {
        var paths = new Stack<string>([path]);
        while (paths.TryPop(out var next))
        {
            writer.Remove(next);
            foreach (var other in register.Forget(next))
            {
                _again.Add(other);
                paths.Push(other);
            }
        }
    }

    /// <returns>Whether the file was waiting for it.</returns>
    public bool BeginAgain(string path) => _again.Remove(path);
}
