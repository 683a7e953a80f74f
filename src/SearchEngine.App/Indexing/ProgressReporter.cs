using System.Globalization;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>Shows on standard error how a run goes: in one line drawn over on a terminal, in a line now and then elsewhere.</summary>
internal sealed class ProgressReporter : IAsyncDisposable
{
    private static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Elsewhere = TimeSpan.FromSeconds(5);

    private readonly CommandContext _context;
    private readonly IndexingProgress _progress;
    private readonly Timer _timer;
    private readonly Lock _gate = new();
    private bool _isDrawn;

    public ProgressReporter(CommandContext context, IndexingProgress progress)
    {
        (_context, _progress) = (context, progress);
        var every = context.ErrorStyle.IsTerminal ? OnTerminal : Elsewhere;
        _timer = new Timer(_ => Show(), null, every, every);
    }

    public async ValueTask DisposeAsync()
    {
        await _timer.DisposeAsync();
        if (_isDrawn) _context.Error.Write("\r\e[K");
    }

    /// <summary>One line: how many files and articles, how much of how much, how fast, how long still.</summary>
    public static string Line(IndexingProgress progress)
    {
        if (progress.FilesInAll == 0) return "looking for files";
        var rate = progress.Bytes / Math.Max(0.001, progress.Elapsed.TotalSeconds);
        var left = rate > 0 ? TimeSpan.FromSeconds((progress.BytesInAll - progress.Bytes) / rate) : TimeSpan.Zero;
        var counts = string.Create(CultureInfo.InvariantCulture, $"{progress.Files:N0} of {progress.FilesInAll:N0} files · {HitText.Count(progress.Articles, "article", "articles")}");
        return $"{counts} · {ByteSize.Of(progress.Bytes)} of {ByteSize.Of(progress.BytesInAll)} · {ByteSize.Of(rate)}/s · {Clock(left)} left";
    }

    public static string Clock(TimeSpan time)
    {
        var hours = (int)time.TotalHours;
        var rest = time.ToString(hours > 0 ? @"mm\:ss" : @"m\:ss", CultureInfo.InvariantCulture);
        return hours > 0 ? $"{hours}:{rest}" : rest;
    }

    private void Show()
    {
        lock (_gate)
        {
            var line = Line(_progress);
            if (_context.ErrorStyle.IsTerminal) _context.Error.Write("\r" + line[..TextMeasure.Fit(line, _context.ErrorStyle.Width - 1).Length] + "\e[K");
            else _context.Error.WriteLine(line);
            _isDrawn = _context.ErrorStyle.IsTerminal;
        }
    }
}
