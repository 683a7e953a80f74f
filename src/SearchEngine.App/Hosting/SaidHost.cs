using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SearchEngine.App;

/// <summary>
/// Configuration, logging and services for the work that runs long. Building it takes longer than a search does, so only
/// commands that need it do. Values come from said.json in the user's configuration folder, then from variables SAID_….
/// </summary>
internal static class SaidHost
{
    public static IHost Build(CommandContext context, bool isVerbose)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ApplicationName = "said", DisableDefaults = true });
        builder.Configuration.AddJsonFile(ConfigurationFile(context), optional: true);
        builder.Configuration.AddEnvironmentVariables("SAID_");
        builder.Logging.SetMinimumLevel(isVerbose ? LogLevel.Debug : LogLevel.Information);
        if (isVerbose) builder.Logging.AddProvider(new LineLoggerProvider(TextWriter.Synchronized(context.Error), ownsOutput: false));
        if (builder.Configuration["Log"] is { Length: > 0 } file) builder.Logging.AddProvider(LogFile(context.FullPath(file)));
        builder.Services.AddSingleton(builder.Configuration.GetSection("Indexing").Get<IndexingOptions>() ?? new IndexingOptions());
        return builder.Build();
    }

    private static LineLoggerProvider LogFile(string path)
        => new(TextWriter.Synchronized(new StreamWriter(path, append: true) { AutoFlush = true }), ownsOutput: true);

    private static string ConfigurationFile(CommandContext context)
        => context.FullPath(context.Variable("SAID_CONFIG") ?? Path.Combine(UserFolders.Settings(context), "said.json"));
}
