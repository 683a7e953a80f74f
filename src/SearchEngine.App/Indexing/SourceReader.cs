using System.Security.Cryptography;
using SearchEngine.Model;
using SearchEngine.News;

namespace SearchEngine.App;

/// <summary>Reads one file after another and passes its items to the pool.</summary>
/// <param name="pool">Works the items out.</param>
/// <param name="progress">Told how far reading has come.</param>
/// <param name="betweenItems">Called after each item that was passed on, when the file's progress can be asked for; may wait.</param>
internal sealed class SourceReader(ExtractionPool pool, IndexingProgress progress, Func<SourceInProgress, Task> betweenItems)
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
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            problem = new SourceProblem(null, OpeningProblem.Of(e));
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

    /// <summary>Whether a file that an earlier run has read in part still begins with what was read.</summary>
    public static bool CanGoOn(PlannedFile file, FileStream content)
    {
        if (file.MayGoOnFrom is not { } earlier) return false;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[64 * 1024];
        try
        {
            int read;
            for (var left = earlier.Bytes; left > 0; left -= read)
            {
                read = content.Read(buffer, 0, (int)Math.Min(left, buffer.Length));
                if (read == 0) return false;
                hash.AppendData(buffer, 0, read);
            }

            return Convert.ToHexStringLower(hash.GetHashAndReset()) == earlier.Hash;
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

    /// <summary>Reads a file to its end, past the items that an earlier run has read.</summary>
    /// <exception cref="OperationCanceledException">The pool has stopped; the file's progress says how far it has come.</exception>
    public async Task ReadAsync(SourceInProgress source, FileStream content)
    {
        using var hashed = new HashingStream(content);
        using var steps = ArticleReader.Read(source.File.File.Path, hashed, source.File.ReadingOptions, pool.Stopped).GetEnumerator();
        source.Progress = () => new SourceProgress(source.Items, hashed.Count, hashed.HashSoFar(), PlannedFile.ThisProgram);
        try
        {
            while (MoveNext(steps, source))
            {
                bool isNew = source.Items >= source.ItemsBefore;
                if (isNew) await PassOnAsync(source, steps.Current);
                source.Items++;
                progress.Reached(hashed.Count);
                if (isNew) await betweenItems(source);
            }
        }
        catch (OperationCanceledException)
        {
            source.FixProgress();
            throw;
        }

        source.EndOfFile(HashOf(hashed, source));
    }

    private async ValueTask PassOnAsync(SourceInProgress source, ReadItem item)
    {
        if (item.Raw is { } raw) await pool.PostAsync(source, raw);
        if (item.Problem is { } problem) source.Add(problem);
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
