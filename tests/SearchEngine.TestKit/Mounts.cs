using System.ComponentModel;

namespace SearchEngine.TestKit;

/// <summary>Mounting file systems, where the tests may.</summary>
public static class Mounts
{
    /// <summary>Runs mount with some arguments; false where that is not allowed.</summary>
    public static bool TryMount(params string[] arguments)
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            return ProgramRun.Run("mount", arguments, "/").ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    public static void Unmount(string path) => ProgramRun.Run("umount", [path], "/");
}
