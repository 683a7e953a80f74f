using System.Globalization;
using Microsoft.Extensions.Logging;

namespace SearchEngine.App;

/// <summary>A log of one clean line a message.</summary>
internal sealed class LineLoggerProvider(TextWriter output, bool ownsOutput) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new LineLogger(output);

    public void Dispose()
    {
        if (ownsOutput) output.Dispose();
    }

    private sealed class LineLogger(TextWriter output) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
            => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var message = exception is null ? formatter(state, exception) : $"{formatter(state, exception)}: {exception.Message}";
            output.WriteLine(CleanText.Of(string.Create(CultureInfo.InvariantCulture, $"{DateTimeOffset.Now:HH:mm:ss.fff} {HitText.Name(logLevel)} {message}")));
        }
    }
}
