namespace SearchEngine.TestKit;

/// <summary>What a bad disk or a careless hand does to a file that was whole.</summary>
public static class FileDamage
{
    /// <summary>Flips one bit, counted from the file's first byte, low bits first.</summary>
    public static void FlipBit(string path, long bit)
    {
        using var file = File.Open(path, FileMode.Open, FileAccess.ReadWrite);
        file.Position = bit / 8;
        int value = file.ReadByte();
        file.Position = bit / 8;
        file.WriteByte((byte)(value ^ (1 << (int)(bit % 8))));
    }

    /// <summary>Cuts the file to a length. Never while it is mapped: a read behind the new end kills the process.</summary>
    public static void Cut(string path, long length)
    {
        using var file = File.Open(path, FileMode.Open, FileAccess.Write);
        file.SetLength(length);
    }

    /// <summary>Exchanges the contents of two files.</summary>
    public static void Swap(string path, string other)
    {
        byte[] content = File.ReadAllBytes(path);
        File.Copy(other, path, overwrite: true);
        File.WriteAllBytes(other, content);
    }
}
