namespace SearchEngine.News;

internal static class UnpackedLimits
{
    /// <exception cref="UnreadableException">More came out than news ever packs.</exception>
    public static void Check(long unpacked, long packed)
    {
        if (unpacked > ReadingLimits.UnpackedTotal || (unpacked > ReadingLimits.UnpackedFree && unpacked / Math.Max(1, packed) > ReadingLimits.UnpackedRatio))
        {
            throw new UnreadableException($"unpacks to more than {ReadingLimits.UnpackedRatio} times its size; unpack it by hand if it is sound");
        }
    }
}
