namespace SearchEngine.Benchmarks;

/// <summary>What a result list shows of a document: id, title, outlet, date and URL, each behind its length as two bytes.</summary>
internal static class CorpusRecord
{
    [ThreadStatic]
    private static byte[]? _buffer;

    public static ReadOnlySpan<byte> Of(CorpusDocument document)
    {
        var buffer = _buffer ??= new byte[1 << 16];
        int at = 0;
        at += Put(document.Id, buffer.AsSpan(at));
        at += Put(document.Title, buffer.AsSpan(at));
        at += Put(document.Outlet, buffer.AsSpan(at));
        at += Put(document.Date, buffer.AsSpan(at));
        at += Put(document.Url, buffer.AsSpan(at));
        return buffer.AsSpan(0, at);
    }

    /// <summary>The fields in their order.</summary>
    public static ReadOnlySpan<byte> Field(ReadOnlySpan<byte> record, int number)
    {
        for (; number > 0; number--) record = record[(2 + (record[0] | (record[1] << 8)))..];
        return record.Slice(2, record[0] | (record[1] << 8));
    }

    private static int Put(ReadOnlySpan<byte> value, Span<byte> target)
    {
        int length = Math.Min(value.Length, 8000);
        (target[0], target[1]) = ((byte)length, (byte)(length >> 8));
        value[..length].CopyTo(target[2..]);
        return 2 + length;
    }
}
