using System.Text;

namespace SearchEngine.Analysis.Tests;

/// <summary>What every automaton must keep to, and terms to try them with.</summary>
internal static class Automata
{
    public static bool Accepts(this TermAutomaton automaton, string term) => automaton.Accepts(Encoding.UTF8.GetBytes(term));

    /// <summary>Every state leads to a term, and the common prefix is what all terms begin with and no longer one is.</summary>
    public static void Check(TermAutomaton automaton)
    {
        Assert.All(Enumerable.Range(0, automaton.StateCount), state => Assert.True(LeadsToTerm(automaton, state)));
        int end = TermAutomaton.Start;
        foreach (byte b in automaton.CommonPrefix.Span)
        {
            Assert.False(automaton.IsAccepting(end));
            Assert.Equal(b, automaton.NextLiveByte(end, 0));
            Assert.Equal(-1, automaton.NextLiveByte(end, b + 1));
            end = automaton.Step(end, b);
        }

        int first = automaton.NextLiveByte(end, 0);
        Assert.True(automaton.IsAccepting(end) || automaton.NextLiveByte(end, first + 1) >= 0);
    }

    /// <summary>Of few letters, so that near misses are many.</summary>
    public static string RandomTerm(Random random, int maxLength, string letters = "aabbcé京𐐨")
    {
        Rune[] alphabet = [.. letters.EnumerateRunes()];
        return string.Concat(Enumerable.Range(0, random.Next(maxLength + 1)).Select(_ => alphabet[random.Next(alphabet.Length)]));
    }

    private static bool LeadsToTerm(TermAutomaton automaton, int start)
    {
        HashSet<int> seen = [start];
        Stack<int> open = new([start]);
        while (open.TryPop(out int state))
        {
            if (automaton.IsAccepting(state)) return true;
            for (int b = automaton.NextLiveByte(state, 0); b >= 0; b = automaton.NextLiveByte(state, b + 1))
            {
                if (seen.Add(automaton.Step(state, (byte)b))) open.Push(automaton.Step(state, (byte)b));
            }
        }

        return false;
    }
}
