using System.ComponentModel;

namespace SearchEngine.TestKit;

/// <summary>An ext4 file system in a file, mounted through a loop device: what lies in the file is what a disk would hold.</summary>
public sealed class BlockDevice : IDisposable
{
    private readonly string _image;
    private readonly string _folder;
    private readonly string _counters;

    private BlockDevice(string image, string folder)
    {
        (_image, _folder) = (image, folder);
        string device = File.ReadLines("/proc/mounts").Select(line => line.Split(' ')).Last(parts => parts[1] == folder)[0];
        _counters = $"/sys/block/{Path.GetFileName(device)}/stat";
    }

    /// <summary>A new file system; null, with the reason, where it cannot be made or mounted.</summary>
    public static BlockDevice? TryCreate(string image, string folder, int megabytes, out string reason)
    {
        using (var file = File.Create(image)) file.SetLength((long)megabytes << 20);
        try
        {
            var made = ProgramRun.Run("mkfs.ext4", ["-q", "-F", image], "/");
            reason = $"mkfs.ext4 says: {made.Error}";
            return made.ExitCode == 0 ? TryMount(image, folder, out reason) : null;
        }
        catch (Win32Exception e)
        {
            reason = $"needs mkfs.ext4: {e.Message}";
            return null;
        }
    }

    /// <summary>Mounts an image, which replays the file system's journal as after a power cut.</summary>
    public static BlockDevice? TryMount(string image, string folder, out string reason)
    {
        Directory.CreateDirectory(folder);
        var mounted = ProgramRun.Run("mount", ["-t", "ext4", "-o", "loop,commit=1", image, folder], "/");
        reason = $"mount says: {mounted.Error}";
        return mounted.ExitCode == 0 ? new BlockDevice(image, folder) : null;
    }

    /// <summary>
    /// What the disk holds at this moment: a copy made while nothing was written to it. What the file system has not written
    /// yet is not in it. Whoever writes must be stopped, or it never comes to rest.
    /// </summary>
    public void CopyTo(string image)
    {
        for (string before = "", after = File.ReadAllText(_counters); before != after; after = File.ReadAllText(_counters))
        {
            before = after;
            File.Copy(_image, image, overwrite: true);
        }
    }

    public void Dispose() => Mounts.Unmount(_folder);
}
