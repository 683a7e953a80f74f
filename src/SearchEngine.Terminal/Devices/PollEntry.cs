using System.Runtime.InteropServices;

namespace SearchEngine.Terminal;

/// <summary>struct pollfd.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PollEntry(int descriptor, short wanted)
{
    public readonly int Descriptor = descriptor;
    public readonly short Wanted = wanted;
    public short Happened;

    public readonly bool Has(int events) => (Happened & events) != 0;
}
