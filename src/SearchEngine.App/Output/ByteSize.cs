using System.Globalization;

namespace SearchEngine.App;

/// <summary>Bytes as a person reads them, in powers of ten.</summary>
internal static class ByteSize
{
    private static readonly string[] Units = ["B", "kB", "MB", "GB", "TB"];

    public static string Of(double bytes)
    {
        var unit = 0;
        while (bytes >= 999.5 && unit + 1 < Units.Length)
        {
            bytes /= 1000;
            unit++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{bytes.ToString(bytes < 10 && unit > 0 ? "0.0" : "0", CultureInfo.InvariantCulture)} {Units[unit]}");
    }
}
