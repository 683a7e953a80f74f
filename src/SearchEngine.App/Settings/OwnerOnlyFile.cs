using System.Text;

namespace SearchEngine.App;

/// <summary>The person's own small files: what they looked for is nobody else's business, so nobody else can read a new one.</summary>
internal static class OwnerOnlyFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    public static FileStreamOptions Options(FileMode mode, FileAccess access = FileAccess.Write)
    {
        var options = new FileStreamOptions { Mode = mode, Access = access };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerOnly;
        return options;
    }

    /// <summary>Opens or makes a file that nobody else has open, waiting for those who have.</summary>
    /// <exception cref="IOException">Somebody still has it open, or it cannot be opened at all.</exception>
    public static FileStream OpenAlone(string path, FileAccess access, TimeSpan patience, FileOptions fileOptions = FileOptions.None)
    {
        var options = Options(FileMode.OpenOrCreate, access);
        options.Share = FileShare.None;
        options.Options = fileOptions;
        for (long start = TimeProvider.System.GetTimestamp(); ; Thread.Sleep(Pause))
        {
            try
            {
                return new FileStream(path, options);
            }
            catch (IOException) when (TimeProvider.System.GetElapsedTime(start) < patience)
            {
            }
        }
    }

    /// <summary>Adds a line to the end of a file that others may add to at the same time.</summary>
    /// <param name="line">With its line end.</param>
    /// <param name="flushToDisk">Whether it is on disk when this returns, whatever happens to the machine.</param>
    /// <inheritdoc cref="OpenAlone"/>
    public static void Append(string path, string line, TimeSpan patience, bool flushToDisk)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = OpenAlone(path, FileAccess.ReadWrite, patience);
        if (EndsInsideLine(file)) file.WriteByte((byte)'\n');
        file.Write(Encoding.UTF8.GetBytes(line));
        file.Flush(flushToDisk);
    }

    /// <summary>The lines of a file that others may be adding to; none where there is no file.</summary>
    /// <inheritdoc cref="OpenAlone"/>
    public static IEnumerable<string> ReadLines(string path, TimeSpan patience)
    {
        if (!File.Exists(path)) yield break;
        using var lines = new StreamReader(OpenAlone(path, FileAccess.Read, patience));
        while (lines.ReadLine() is { } line) yield return line;
    }

    /// <summary>
    /// Takes a file for one reading and writing of it, waiting for whoever has it, in this program or another; the turn ends
    /// when what is returned is disposed. Whoever reads a file and writes it back does both in one turn.
    /// </summary>
    /// <param name="path">Of the file, which need not be there yet; a link stands for what it leads to.</param>
    /// <exception cref="IOException">Somebody still has it, or nothing can be written beside it.</exception>
    public static IDisposable TakeTurn(string path, TimeSpan patience)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return OpenAlone(TargetOf(path) + ".lock", FileAccess.Write, patience, FileOptions.DeleteOnClose);
    }

    /// <summary>
    /// Written beside and renamed, so that what was there before is never lost halfway. A file that is there keeps its
    /// mode, and a link to it stays a link.
    /// </summary>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string target = TargetOf(path);
        string beside = target + ".new";
        using (var file = new FileStream(beside, Options(FileMode.Create)))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        if (!OperatingSystem.IsWindows() && File.Exists(target)) File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
        File.Move(beside, target, overwrite: true);
    }

    /// <summary>A line that a crash cut short must not swallow the next one.</summary>
    private static bool EndsInsideLine(FileStream file)
    {
        if (file.Length == 0) return false;
        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() != '\n';
    }

    private static string TargetOf(string path)
        => new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;
}
