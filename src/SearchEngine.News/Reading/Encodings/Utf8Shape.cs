using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace SearchEngine.News;

/// <summary>How far bytes look like UTF-8.</summary>
/// <param name="IsUtf8">Valid, or with so few faults among so many sequences that it was meant to be.</param>
internal readonly record struct Utf8Shape(bool IsUtf8, bool IsAscii)
{
    private const int SequencesPerFault = 4;

    public static Utf8Shape Of(ReadOnlySpan<byte> bytes, bool isAll)
    {
        if (Ascii.IsValid(bytes))
        {
            return new Utf8Shape(IsUtf8: true, IsAscii: true);
        }

        return new Utf8Shape((isAll && Utf8.IsValid(bytes)) || FewFaults(bytes, isAll), IsAscii: false);
    }

    private static bool FewFaults(ReadOnlySpan<byte> bytes, bool isAll)
    {
        int sequences = 0, faults = 0;
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var length);
            if (status == OperationStatus.NeedMoreData && !isAll)
            {
                break;
            }

            faults += status == OperationStatus.Done ? 0 : 1;
            sequences += status == OperationStatus.Done && !rune.IsAscii ? 1 : 0;
            bytes = bytes[length..];
        }

        return faults * SequencesPerFault <= sequences;
    }
}
