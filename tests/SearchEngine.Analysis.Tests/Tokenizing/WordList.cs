using System.Text;

namespace SearchEngine.Analysis.Tests;

/// <summary>The words of a text, with the places they were given for.</summary>
internal struct WordList() : IWordSink
{
    public List<string> Words { get; } = [];

    public List<(int Start, int End)> Places { get; } = [];

    public static WordList Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static WordList Of(ReadOnlySpan<byte> text)
    {
        WordList list = new();
        WordTokenizer.Tokenize(text, ref list);
        return list;
    }

    public readonly void Add(ReadOnlySpan<byte> word, int start)
    {
        Words.Add(Encoding.UTF8.GetString(word));
        Places.Add((start, start + word.Length));
    }
}
