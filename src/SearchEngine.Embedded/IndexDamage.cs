using SearchEngine.Index;
using SearchEngine.Model;
using SearchEngine.Storage;

namespace SearchEngine.Embedded;

/// <summary>Gives damage and foreign versions the words that a person needs.</summary>
internal static class IndexDamage
{
    /// <summary>
    /// Runs an action that reads an index. Reading trusts what it maps, for speed: a flipped bit may show as a number out of
    /// range anywhere. When an action ends like that, the files are verified, and damage is told as damage.
    /// </summary>
    /// <exception cref="IndexUnusableException">The index is damaged, or of a version that this program cannot read.</exception>
    public static T Explained<T>(StorageDirectory directory, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (CorruptIndexException e)
        {
            throw new IndexUnusableException($"{e.Message}; rebuild it with: said index --rebuild PATH", e);
        }
        catch (IndexVersionException e)
        {
            throw new IndexUnusableException($"{e.Message}; rebuild needed: said index --rebuild PATH", e);
        }
        catch (SchemaMismatchException e)
        {
            throw new IndexUnusableException($"{e.Message}: said index --rebuild PATH", e);
        }
        catch (Exception e) when (MayComeOfDamage(e) && FirstProblem(directory) is { } problem)
        {
            throw new IndexUnusableException($"{problem}; rebuild it with: said index --rebuild PATH", e);
        }
    }

    private static bool MayComeOfDamage(Exception e)
        => e is IndexOutOfRangeException or ArgumentException or OverflowException or OutOfMemoryException or InvalidDataException;

    private static IndexProblem? FirstProblem(StorageDirectory directory)
    {
        try
        {
            return IndexChecker.Check(directory, ArticleSchema.Instance) is [var first, ..] ? first : null;
        }
        catch (IOException)
        {
            // What happened first is what is told.
            return null;
        }
    }
}
