using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SearchEngine.App;

/// <summary>
/// Configuration, logging and services for the work that runs long. Building it takes longer than a search does, so only
/// commands that need it do. Its values are the person's <see cref="Settings"/>, which are read without it.
/// </summary>
internal static class SaidHost
{
    public static IHost Build(CommandContext context, bool isVerbose)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ApplicationName = "said", DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(Values(context.Settings));
        builder.Logging.SetMinimumLevel(isVerbose ? LogLevel.Debug : LogLevel.Information);
        if (isVerbose) builder.Logging.AddProvider(new LineLoggerProvider(TextWriter.Synchronized(context.Error), ownsOutput: false));
        if (context.Settings.PathOf(Setting.Log, context) is { } file) builder.Logging.AddProvider(LogFile(file));
        builder.Services.AddSingleton(context.Settings.Indexing);
        return builder.Build();
    }

    private static IEnumerable<KeyValuePair<string, string?>> Values(Settings settings)
        => Setting.All.Select(s => KeyValuePair.Create(s.Name.Replace('.', ':'), settings[s].Text));

    private static LineLoggerProvider LogFile(string path)
        => new(TextWriter.Synchronized(new StreamWriter(path, append: true) { AutoFlush = true }), ownsOutput: true);
}
