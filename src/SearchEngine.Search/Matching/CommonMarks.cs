using SearchEngine.Storage;

namespace SearchEngine.Search;

/// <summary>The bits of the documents of a window that all of several matchers have.</summary>
/// <param name="matchers">That can mark; those asked first had better be quick, since the others are asked only while there are bits left.</param>
internal sealed class CommonMarks(Matcher[] matchers, Scratch scratch)
{
    private readonly ulong[] _bits = scratch.Mask();
    private readonly ulong[] _others = scratch.Mask();

    public ReadOnlySpan<ulong> Bits => _bits;

    /// <summary>Goes to a window, in ascending order.</summary>
    /// <param name="start">The document of bit 0, a multiple of 64.</param>
    /// <returns>Whether there is any document.</returns>
    public bool Find(int start)
    {
        Array.Clear(_bits);
        matchers[0].Mark(_bits, start);
        for (int i = 1; i < matchers.Length && Any; i++)
        {
            Array.Clear(_others);
            matchers[i].Mark(_others, start);
            BitsetOperations.And(_bits, _others);
        }

        return Any;
    }

    private bool Any => _bits.AsSpan().ContainsAnyExcept(0UL);
}
