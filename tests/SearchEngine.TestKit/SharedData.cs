namespace SearchEngine.TestKit;

/// <summary>
/// Data that is too large or too foreign for the repository: the folder that <c>SAID_SHARED</c> names, else
/// <c>shared</c> beside the repository. A test that needs what is not there is skipped and says so.
/// </summary>
public static class SharedData
{
    private const string Variable = "SAID_SHARED";

    /// <summary>Path of a file or folder in the shared data; skips the test when there is none.</summary>
    public static string Find(params ReadOnlySpan<string> parts)
    {
        string? root = Environment.GetEnvironmentVariable(Variable) ?? BesideRepository();
        string? path = root is null ? null : Path.Combine([root, .. parts]);
        if (Path.Exists(path)) return path;
        throw Repository.Skip($"needs {path ?? "shared data"}; set {Variable} to the folder that holds {string.Join('/', parts!)}");
    }

    private static string? BesideRepository()
        => Repository.FindRoot() is string root ? Path.Combine(Path.GetDirectoryName(root)!, "shared") : null;
}
