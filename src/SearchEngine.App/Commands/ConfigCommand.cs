using System.CommandLine;

namespace SearchEngine.App;

/// <summary>"said config": what is set, and where.</summary>
internal static class ConfigCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("config", "What is set, and where: in the settings' file, in a variable, or nowhere");
        var formats = FormatOptions.OfRows(command);
        Examples.Add(command, "config", "config --json", "config --markdown");
        command.SetAction(parsed => (int)Run(context, formats.Chosen(parsed)));
        return command;
    }

    private static ExitCode Run(CommandContext context, OutputFormat format)
    {
        var settings = context.Settings;
        settings.Validate();
        foreach (string name in settings.Unknown) context.Tell($"said: {settings.File}: there is no setting “{name}”");
        if (!JsonList.Print(context, format, Setting.All, (json, setting) =>
        {
            var (value, origin) = Effective(setting, context);
            json.Text("name", setting.Name);
            json.Text("value", value);
            json.Text("from", origin);
            json.Text("variable", setting.Variable);
            json.Text("description", setting.Describes);
        })) Print(context, format);
        if (format == OutputFormat.Text) context.Output.WriteLine(CleanText.Of($"{Environment.NewLine}file: {settings.File}{(File.Exists(settings.File) ? "" : " (not there)")}"));
        return settings.Unknown.Count == 0 ? ExitCode.Done : ExitCode.Incomplete;
    }

    private static void Print(CommandContext context, OutputFormat format)
    {
        var sheet = new Sheet(new SheetColumn("setting"), new SheetColumn("value", Gives: true), new SheetColumn("from", Gives: true), new SheetColumn("variable"));
        foreach (var setting in Setting.All)
        {
            var (value, origin) = Effective(setting, context);
            sheet.Add(setting.Name, value, origin, setting.Variable);
        }

        sheet.Print(context, format);
    }

    private static (string Value, string Origin) Effective(Setting setting, CommandContext context)
    {
        if (setting == Setting.Index) return IndexLocation.Find(null, context);
        var (text, origin) = context.Settings[setting];
        return (text ?? setting.Standard, origin ?? "default");
    }
}
