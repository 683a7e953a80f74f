namespace SearchEngine.News;

internal static class UnpackedLimits
{
    /// <summary>True when more came out than news ever packs.</summary>
    public static bool IsExceeded(long unpacked, long packed)
        => unpacked > ReadingLimits.UnpackedTotal || (unpacked > ReadingLimits.UnpackedFree && unpacked / Math.Max(1, packed) > ReadingLimits.UnpackedRatio);

    /// <exception cref="UnreadableException">More came out than news ever packs.</exception>
    public static void Check(long unpacked, long packed)
    {
        if (IsExceeded(unpacked, packed))
        {
            throw new UnreadableException($"unpacks to more than {ReadingLimits.UnpackedRatio} times its size; unpack it by hand if it is sound");
        }
    }
}
