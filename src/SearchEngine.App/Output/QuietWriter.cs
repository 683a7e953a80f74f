using System.Text;

namespace SearchEngine.App;

/// <summary>
/// Standard error that gives up what it cannot write, as on a full disk: there is nobody left to tell, and the exit code
/// still says how the command ended. The counterpart of <see cref="StandardOutputStream"/>, whose failures are told here.
/// </summary>
/// <param name="inner">Keeps nothing back; not disposed.</param>
internal sealed class QuietWriter(TextWriter inner) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Try(() => inner.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(() => inner.Write(buffer, index, count));

    public override void Write(string? value) => Try(() => inner.Write(value));

    public override void WriteLine(string? value) => Try(() => inner.WriteLine(value));

    public override void Flush() => Try(inner.Flush);

    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Telling is what has just failed.
        }
    }
}
