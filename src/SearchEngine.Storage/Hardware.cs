using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SearchEngine.Storage;

// What the dispatchers ask; each is a constant once compiled. DOTNET_EnableHWIntrinsic=0 makes all of them false,
// DOTNET_EnableAVX2=0 and DOTNET_EnableAVX512=0 the wider ones.
internal static class Hardware
{
    public static bool HasVectors => Vector128.IsHardwareAccelerated;

    public static bool HasAvx2 => Avx2.IsSupported;

    public static bool HasAvx512 => Avx512F.VL.IsSupported && Avx512BW.IsSupported;
}
