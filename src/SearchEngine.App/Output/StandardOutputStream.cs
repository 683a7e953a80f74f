using Microsoft.Win32.SafeHandles;
using SearchEngine.Terminal;

namespace SearchEngine.App;

/// <summary>
/// Standard output that says when nobody reads it any more. The framework's own stream swallows that, and a long export
/// into a pipe that was closed would run to its end for nothing. Whatever else fails is told apart from trouble with the index.
/// </summary>
/// <param name="inner">Null when it was closed from the start.</param>
internal sealed class StandardOutputStream(Stream? inner) : Stream
{
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>A file is left to the framework's stream: a stream over its handle would not move the place where the next program writes.</summary>
    public static StandardOutputStream Open()
    {
        if (OperatingSystem.IsWindows()) return new StandardOutputStream(Console.OpenStandardOutput());
        if (!StandardStreams.HasOutput) return new StandardOutputStream(null);
        var direct = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return new StandardOutputStream(direct.CanSeek ? Console.OpenStandardOutput() : direct);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (inner is null) throw new OutputFailedException("it is closed");
        try
        {
            inner.Write(buffer);
        }
        catch (IOException e) when (e.HResult is BrokenPipe or WindowsBrokenPipe or WindowsNoData)
        {
            throw new OutputClosedException(e);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new OutputFailedException("it is not open for writing", e);
        }
        catch (IOException e)
        {
            throw new OutputFailedException(e.Message, e);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        inner?.Dispose();
        base.Dispose(disposing);
    }
}
