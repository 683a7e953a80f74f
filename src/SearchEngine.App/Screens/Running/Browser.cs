using System.ComponentModel;
using System.Diagnostics;

namespace SearchEngine.App;

/// <summary>Shows addresses in the person's browser: only http and https, as one argument of a program, never through a shell.</summary>
internal static class Browser
{
    /// <returns>What went wrong, in one line; null when nothing did.</returns>
    public static string? Open(string url)
    {
        if (!Links.IsSafe(url)) return "only http and https addresses are opened";
        string opener = OperatingSystem.IsMacOS() ? "open" : "xdg-open";
        try
        {
            var start = new ProcessStartInfo(opener)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            };
            start.ArgumentList.Add(new Uri(url).AbsoluteUri);
            using var process = Process.Start(start);
            return null;
        }
        catch (Win32Exception)
        {
            return $"{url} could not be opened: {opener} was not found";
        }
    }
}
