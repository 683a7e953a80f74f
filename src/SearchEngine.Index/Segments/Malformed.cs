using SearchEngine.Storage;

namespace SearchEngine.Index;

/// <summary>
/// Hot loops check nothing that a span checks anyway: reading a structure that breaks its format's rules ends outside its
/// bytes. Readers catch that at their boundary and name the file instead.
/// </summary>
internal static class Malformed
{
    public static bool Explains(Exception e) => e is IndexOutOfRangeException or ArgumentException or OverflowException;

    public static CorruptIndexException In(MappedFile file, long offset, string structure, Exception e) => new(file.Path, offset, structure, e.Message);
}
