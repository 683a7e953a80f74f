using System.Globalization;

namespace SearchEngine.TestKit;

/// <summary>How much memory this process takes for files that it has mapped, as Linux accounts for it.</summary>
public static class MappedMemory
{
    /// <summary>Bytes of memory that all maps of files with such an end of their path take.</summary>
    public static long Of(string endOfPath)
    {
        long kilobytes = 0;
        bool isMeant = false;
        foreach (string line in File.ReadLines("/proc/self/smaps"))
        {
            if (line.Contains('-', StringComparison.Ordinal) && !line.StartsWith("VmFlags", StringComparison.Ordinal)) isMeant = line.EndsWith(endOfPath, StringComparison.Ordinal);
            else if (isMeant && line.StartsWith("Rss:", StringComparison.Ordinal)) kilobytes += long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        }

        return kilobytes << 10;
    }
}
