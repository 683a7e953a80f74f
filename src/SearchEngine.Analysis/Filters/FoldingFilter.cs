using System.Text;

namespace SearchEngine.Analysis;

/// <summary>The word as written, case and accents aside.</summary>
public sealed class FoldingFilter : WordFilter
{
    public static FoldingFilter Instance { get; } = new();

    public override int Apply(ReadOnlySpan<byte> word, Span<byte> term)
    {
        string folded = Encoding.UTF8.GetString(word).ToLowerInvariant();
        return Encoding.UTF8.TryGetBytes(folded, term, out int length) ? length : -1;
    }
}
