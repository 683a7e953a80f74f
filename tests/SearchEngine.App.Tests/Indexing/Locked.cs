namespace SearchEngine.App.Tests;

/// <summary>A file or folder without any permission until this is disposed, so that it can be deleted.</summary>
internal sealed class Locked : IDisposable
{
    private readonly string _path;
    private readonly UnixFileMode _before;

    public Locked(string path)
    {
        _path = path;
        if (OperatingSystem.IsWindows()) return;
        _before = File.GetUnixFileMode(path);
        File.SetUnixFileMode(path, UnixFileMode.None);
    }

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_path, _before);
    }
}
