namespace SearchEngine.Analysis;

/// <summary>A syntax tree to an automaton, by Thompson's construction.</summary>
internal sealed class PatternCompiler
{
    private readonly Nfa _nfa = new();

    public static TermAutomaton Compile(PatternNode pattern)
    {
        PatternCompiler compiler = new();
        int accept = compiler.Add(pattern, Nfa.Start);
        return SubsetConstruction.Build(compiler._nfa, accept);
    }

    /// <returns>The state after <paramref name="node"/>; nothing leads back from it to <paramref name="from"/>.</returns>
    private int Add(PatternNode node, int from) => node switch
    {
        PatternNode.Characters characters => AddCharacters(characters, from),
        PatternNode.Sequence sequence => sequence.Parts.Aggregate(from, (state, part) => Add(part, state)),
        PatternNode.Choice choice => AddChoice(choice, from),
        PatternNode.Repeat repeat => AddRepeat(repeat, from),
        _ => throw new InvalidOperationException($"a pattern has no {node.GetType().Name}"),
    };

    private int AddCharacters(PatternNode.Characters characters, int from)
    {
        int to = _nfa.AddState();
        foreach ((int first, int last) in characters.Ranges) _nfa.AddCharacters(from, first, last, to);
        return to;
    }

    private int AddChoice(PatternNode.Choice choice, int from)
    {
        int end = _nfa.AddState();
        foreach (PatternNode branch in choice.Branches) _nfa.AddEmpty(Add(branch, Fork(from)), end);
        return end;
    }

    private int AddRepeat(PatternNode.Repeat repeat, int from)
    {
        for (int i = 0; i < repeat.Min; i++) from = Add(repeat.Part, Fork(from));
        return repeat.Max is int max ? AddOptional(repeat.Part, max - repeat.Min, from) : AddLoop(repeat.Part, from);
    }

    private int AddOptional(PatternNode part, int times, int from)
    {
        int end = _nfa.AddState();
        for (int i = 0; i < times; i++)
        {
            _nfa.AddEmpty(from, end);
            from = Add(part, Fork(from));
        }

        _nfa.AddEmpty(from, end);
        return end;
    }

    private int AddLoop(PatternNode part, int from)
    {
        int loop = Fork(from);
        _nfa.AddEmpty(Add(part, loop), loop);
        return Fork(loop);
    }

    /// <returns>A new state that <paramref name="from"/> leads to. Each copy of a repeated part has one, so that the limit on
    /// states ends even a repetition of nothing.</returns>
    private int Fork(int from)
    {
        int state = _nfa.AddState();
        _nfa.AddEmpty(from, state);
        return state;
    }
}
