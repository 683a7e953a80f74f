using Microsoft.Extensions.Logging;
using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>What a run writes into the log.</summary>
internal static class IndexingLog
{
    private static readonly Action<ILogger, int, int, int, Exception?> LogPlan = LoggerMessage.Define<int, int, int>(
        LogLevel.Information, new EventId(1, "Planned"), "{Files} files to look at, {Unchanged} unchanged, {Gone} gone");

    private static readonly Action<ILogger, int, int, Exception?> LogCommit = LoggerMessage.Define<int, int>(
        LogLevel.Information, new EventId(2, "Committed"), "committed after {Files} files, {Articles} articles");

    private static readonly Action<ILogger, string, int, int, Exception?> LogSource = LoggerMessage.Define<string, int, int>(
        LogLevel.Debug, new EventId(3, "Read"), "{Path}: {Articles} articles, {Problems} problems");

    public static void Planned(this ILogger log, IndexingPlan plan) => LogPlan(log, plan.Files.Count, plan.Unchanged.Count, plan.Gone.Count, null);

    public static void Committed(this ILogger log, IndexingProgress progress) => LogCommit(log, progress.Files, progress.Articles, null);

    public static void Read(this ILogger log, SourceRecord source) => LogSource(log, source.Path, source.Articles, source.Problems.Count, null);
}
