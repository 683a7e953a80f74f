using System.Buffers;

namespace SearchEngine.TestKit;

// What was written to a file, and how much of it is durable. Outlives the file's name, as an inode does.
internal sealed class SimulatedContent
{
    private readonly ArrayBufferWriter<byte> _written = new();
    private int _synced;

    public int Length => _written.WrittenCount;

    public ReadOnlySpan<byte> Written => _written.WrittenSpan;

    public static SimulatedContent Durable(ReadOnlySpan<byte> bytes)
    {
        var content = new SimulatedContent();
        content.Append(bytes);
        content.Sync();
        return content;
    }

    public void Append(ReadOnlySpan<byte> data) => _written.Write(data);

    public void Sync() => _synced = Length;

    public byte[] After(UnsyncedFate fate, Random random)
    {
        int unsynced = Length - _synced;
        byte[] left = Written[..(fate switch { UnsyncedFate.Dropped => _synced, UnsyncedFate.Halved => _synced + (unsynced / 2), _ => Length })].ToArray();
        if (fate == UnsyncedFate.Zeroed) left.AsSpan(_synced).Clear();
        if (fate == UnsyncedFate.Flipped)
        {
            for (int flips = unsynced == 0 ? 0 : 1 + random.Next(3); flips > 0; flips--) left[_synced + random.Next(unsynced)] ^= (byte)(1 << random.Next(8));
        }

        return left;
    }
}
