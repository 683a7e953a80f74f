using System.Security.Cryptography;
using SearchEngine.Model;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>Reads one file after another and passes its items to the pool.</summary>
internal sealed class SourceReader(ExtractionPool pool, IndexingProgress progress)
{
    private static readonly FileStreamOptions Reading = new()
    {
        Share = FileShare.ReadWrite | FileShare.Delete,
        BufferSize = 128 * 1024,
        Options = FileOptions.SequentialScan,
    };

    /// <summary>Null, with the reason, when there is nothing to read or no way to. A pipe or a device has no length, and is never opened.</summary>
    public static FileStream? Open(PlannedFile file, out SourceProblem? problem)
    {
        problem = null;
        try
        {
            if (file.File.Length > 0) return new FileStream(file.File.Path, Reading);
            problem = new SourceProblem(null, "it is empty, or not a regular file");
        }
        catch (UnauthorizedAccessException)
        {
            problem = new SourceProblem(null, "no permission to read it");
        }
        catch (IOException e)
        {
            problem = new SourceProblem(null, e.Message);
        }

        return null;
    }

    /// <summary>Whether a file of the same size holds the same bytes as when the index read it.</summary>
    public static bool IsUnchanged(PlannedFile file, FileStream content)
    {
        if (!file.MayBeUnchanged) return false;
        try
        {
            return Convert.ToHexStringLower(SHA256.HashData(content)) == file.Known!.ContentHash;
        }
        catch (IOException)
        {
            // Reading it comes next, and tells what is wrong.
            return false;
        }
        finally
        {
            content.Position = 0;
        }
    }

    /// <exception cref="OperationCanceledException">The pool has stopped; the file is not finished.</exception>
    public async Task ReadAsync(SourceInProgress source, FileStream content)
    {
        using var hashed = new HashingStream(content);
        using var steps = ArticleReader.Read(source.File.File.Path, hashed, source.File.ReadingOptions, pool.Stopped).GetEnumerator();
        while (MoveNext(steps, source))
        {
            if (steps.Current.Problem is { } problem) source.Add(problem);
            if (steps.Current.Raw is { } raw) await pool.PostAsync(source, raw);
            progress.Reached(hashed.Count);
        }

        source.EndOfFile(HashOf(hashed, source));
    }

    /// <summary>The reader gives problems, not exceptions; one that it missed costs this file and not the run.</summary>
    private static bool MoveNext(IEnumerator<ReadItem> steps, SourceInProgress source)
    {
        try
        {
            return steps.MoveNext();
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            source.Add(new SourceProblem(null, $"reading stopped: {e.Message}"));
            return false;
        }
    }

    /// <summary>Of a file that cannot be read to its end an empty hash, so that the next run tries again.</summary>
    private static string HashOf(HashingStream content, SourceInProgress source)
    {
        try
        {
            return content.HashOfAll();
        }
        catch (IOException e)
        {
            source.Add(new SourceProblem(null, $"reading stopped: {e.Message}"));
            return "";
        }
    }
}
