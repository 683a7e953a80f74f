using System.Text;
using SearchEngine.Analysis;
using SearchEngine.TestKit;

namespace SearchEngine.Search.Tests;

/// <summary>Marks in random texts against a plain look at every word.</summary>
public sealed class RandomMarksTests
{
    private static readonly string[] Vocabulary = ["dam", "dams", "Damned", "river", "rivers", "Élan", "elan", "ox", "of"];

    [Fact]
    public void What_is_marked_is_what_a_plain_look_at_every_word_marks() => Seeded.Cases(40, random =>
    {
        string text = string.Join(' ', Enumerable.Range(0, random.Next(60)).Select(_ => Vocabulary[random.Next(Vocabulary.Length)]));
        string[] phrase = [.. Enumerable.Range(0, 2 + random.Next(2)).Select(_ => Folded(Vocabulary[random.Next(Vocabulary.Length)]))];
        int slop = random.Next(4);
        using var marked = new MarkedText(text);
        Assert.Equal(PhraseMarks(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), phrase, slop), marked.Marks(MarkedText.Phrase(slop, phrase)));
        string prefix = phrase[0][..2];
        Assert.Equal(text.Split(' ').Where(w => Folded(w).StartsWith(prefix, StringComparison.Ordinal)), marked.Marks(new TermSetQuery(MarkedText.Words, new PrefixTerms(Encoding.UTF8.GetBytes(prefix)))));
    });

    /// <summary>Each word of the phrase nearest to its place, the later of two equally near; neighbours joined.</summary>
    private static List<string> PhraseMarks(string[] words, string[] phrase, int slop)
    {
        var hit = new bool[words.Length];
        for (int start = 0; start < words.Length; start++)
        {
            if (Folded(words[start]) != phrase[0]) continue;
            int?[] shifts = [.. phrase.Select((p, i) => Shift(words, start + i, p, slop))];
            if (shifts.Contains(null) || Math.Max(0, shifts.Max()!.Value) - Math.Min(0, shifts.Min()!.Value) > slop) continue;
            for (int i = 0; i < phrase.Length; i++) hit[start + i + shifts[i]!.Value] = true;
        }

        var marks = new List<string>();
        for (int i = 0; i < words.Length; i++)
        {
            if (hit[i] && i > 0 && hit[i - 1]) marks[^1] += " " + words[i];
            else if (hit[i]) marks.Add(words[i]);
        }

        return marks;
    }

    private static int? Shift(string[] words, int place, string wanted, int slop)
        => Enumerable.Range(0, slop + 1).SelectMany(d => new int?[] { d, -d })
            .FirstOrDefault(d => place + d >= 0 && place + d < words.Length && Folded(words[place + d!.Value]) == wanted);

    private static string Folded(string word) => FoldingFilter.FoldText(word);
}
