using System.Globalization;
using System.Text.Json;

namespace SearchEngine.Benchmarks;

/// <summary>One line of a corpus, as UTF-8; made once and filled again and again.</summary>
internal sealed class CorpusDocument
{
    private readonly byte[][] _buffers = new byte[7][];
    private readonly int[] _lengths = new int[7];

    public CorpusDocument() => Array.Fill(_buffers, []);

    private static readonly string[] Names = ["id", "title", "outlet", "date", "author", "url", "text"];

    public ReadOnlySpan<byte> Id => Field(0);

    public ReadOnlySpan<byte> Title => Field(1);

    public ReadOnlySpan<byte> Outlet => Field(2);

    public ReadOnlySpan<byte> Date => Field(3);

    public ReadOnlySpan<byte> Author => Field(4);

    public ReadOnlySpan<byte> Url => Field(5);

    public ReadOnlySpan<byte> Text => Field(6);

    /// <summary>The day's number, null for no date.</summary>
    public int? Day => DateOnly.TryParseExact(System.Text.Encoding.ASCII.GetString(Date[..Math.Min(10, Date.Length)]), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.DayNumber : null;

    public void Read(ReadOnlySpan<byte> line)
    {
        Array.Clear(_lengths);
        var json = new Utf8JsonReader(line);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            int field = FieldOf(ref json);
            json.Read();
            if (json.TokenType == JsonTokenType.StartArray) ReadFirst(ref json, field);
            else if (json.TokenType == JsonTokenType.String && field >= 0) Copy(ref json, field);
            else json.Skip();
        }
    }

    private static int FieldOf(ref Utf8JsonReader json)
    {
        for (int i = 0; i < Names.Length; i++)
        {
            if (json.ValueTextEquals(Names[i])) return i;
        }

        return -1;
    }

    private void ReadFirst(ref Utf8JsonReader json, int field)
    {
        bool first = true;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (first && json.TokenType == JsonTokenType.String && field >= 0) Copy(ref json, field);
            else json.Skip();
            first = false;
        }
    }

    private void Copy(ref Utf8JsonReader json, int field)
    {
        if (_buffers[field].Length < json.ValueSpan.Length) _buffers[field] = new byte[2 * json.ValueSpan.Length];
        _lengths[field] = json.CopyString(_buffers[field]);
    }

    private ReadOnlySpan<byte> Field(int field) => _buffers[field].AsSpan(0, _lengths[field]);
}
