#pragma warning disable CA1050, MA0047, CA1852 // The runtime looks for a type of this name outside of any namespace.

/// <summary>What the runtime runs before the program when DOTNET_STARTUP_HOOKS names this assembly: an accident, once a file is there.</summary>
internal static class StartupHook
{
    /// <summary>Names the file.</summary>
    public const string Variable = "SAID_TEST_ACCIDENT";

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } file) return;
        new Thread(() => HappenOnce(file)) { IsBackground = true }.Start();
    }

    private static void HappenOnce(string file)
    {
        while (!File.Exists(file)) Thread.Sleep(20);
        throw new InvalidOperationException("an accident, as ordered");
    }
}
