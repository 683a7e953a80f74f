namespace SearchEngine.Index.Tests;

/// <summary>How much the tests of durability try: a part every time, all of it with SAID_LONG=1 (tests/durability.sh).</summary>
internal static class Scale
{
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("SAID_LONG") == "1";

    public static int Of(int @short, int @long) => IsLong ? @long : @short;
}
