namespace SearchEngine.Model;

/// <summary>
/// Tokens to syntax tree, by recursive descent; brackets are the only recursion, and their depth is bounded.
/// The grammar: query = clause {[AND | OR] clause}; clause = [+ | - | ! | NOT] [name:] value;
/// value = (word | phrase | regex | range | *:* | "(" query ")") {~number | ^number}.
/// </summary>
internal sealed class QueryReader
{
    private readonly string _text;
    private readonly Occur _defaultOccur;
    private readonly ProblemLog _problems;
    private readonly QueryLexer _lexer;
    private readonly LeafReader _leaves;
    private QueryToken _token;
    private int _lastEnd;
    private int _depth;
    private int _leafCount;

    public QueryReader(string text, Occur defaultOccur, ProblemLog problems)
    {
        (_text, _defaultOccur, _problems) = (text, defaultOccur, problems);
        _lexer = new QueryLexer(text, problems);
        _leaves = new LeafReader(text, problems);
        _token = _lexer.Next();
    }

    public QueryNode? Read() => ReadClauses(TypedField.None);

    private void Advance()
    {
        _lastEnd = _token.End;
        _token = _lexer.Next();
    }

    private string Written(QueryToken token) => _text[token.Start..token.End];

    private QueryNode? ReadClauses(TypedField field)
    {
        var clauses = new ClauseList(_defaultOccur);
        while (true)
        {
            SkipStrayClose();
            var conjunction = ReadConjunction(clauses.IsEmpty);
            var modifier = ReadModifier();
            if (_token.Kind is QueryTokenKind.End or QueryTokenKind.Close) return clauses.ToNode();
            if (ReadClause(field) is { } node) clauses.Add(conjunction, modifier, node);
        }
    }

    private void SkipStrayClose()
    {
        while (_depth == 0 && _token.Kind == QueryTokenKind.Close)
        {
            _problems.Report("no bracket is open before this )", _token.Start);
            Advance();
        }
    }

    private Conjunction ReadConjunction(bool first)
    {
        var read = Conjunction.None;
        while (_token.Kind is QueryTokenKind.And or QueryTokenKind.Or)
        {
            var word = Written(_token);
            if (first) _problems.Report($"a word is missing before {word}", _token.Start);
            else if (read != Conjunction.None) _problems.Report("a word is missing between two of AND and OR", _token.Start);
            if (!first) read = _token.Kind == QueryTokenKind.And ? Conjunction.And : Conjunction.Or;
            Advance();
            ExpectClauseAfter(word);
        }

        return read;
    }

    private Occur? ReadModifier()
    {
        Occur? read = null;
        while (_token.Kind is QueryTokenKind.Plus or QueryTokenKind.Not)
        {
            if (read is not null) _problems.Report("one of + - ! NOT is enough before a word", _token.Start);
            read = _token.Kind == QueryTokenKind.Plus ? Occur.Must : Occur.MustNot;
            var sign = Written(_token);
            Advance();
            ExpectClauseAfter(sign);
        }

        return read;
    }

    private void ExpectClauseAfter(string word)
    {
        if (_token.Kind is QueryTokenKind.End or QueryTokenKind.Close) _problems.Report($"a word is missing after {word}", _token.Start);
    }

    /// <returns>Null when the clause was reported and is left out.</returns>
    private QueryNode? ReadClause(TypedField field)
    {
        var start = _token.Start;
        var known = true;
        if (_token.Kind == QueryTokenKind.Field)
        {
            (field, known) = ReadField(field);
            if (!_token.StartsValue) return null;
        }

        if (!_token.StartsValue) return SkipUnexpected();
        var node = _token.Kind == QueryTokenKind.Open ? ReadGroup(field) : ReadLeaf(field, start);
        return known ? node : null;
    }

    private (TypedField Field, bool Known) ReadField(TypedField outer)
    {
        var token = _token;
        var name = _text[token.Start..(token.End - 1)];
        var field = TypedField.Find(name);
        if (field is null) _problems.Report(UnknownField(name), token.Start);
        Advance();
        if (!_token.StartsValue) _problems.Report($"a word is missing after {name}:", _token.Start);
        return (field ?? outer, field is not null);
    }

    private static string UnknownField(string name)
    {
        var meant = TypedField.Nearest(name, maxEdits: 2) is { } near ? $", did you mean {near}:?" : ";";
        return $"there is no field {name}:{meant} known are {TypedField.Names} (to find it as a word, put it in quotation marks)";
    }

    private QueryNode? SkipUnexpected()
    {
        _problems.Report($"a word is missing before {Written(_token)}", _token.Start);
        Advance();
        return null;
    }

    private QueryNode? ReadGroup(TypedField field)
    {
        var open = _token;
        if (++_depth > QueryParser.MaxDepth) return Stop($"brackets are more than {QueryParser.MaxDepth} deep here", open);
        Advance();
        var node = ReadClauses(field);
        _depth--;
        if (_token.Kind == QueryTokenKind.Close)
        {
            if (node is null) _problems.Report("nothing stands between these brackets", open.Start);
            Advance();
        }
        else
        {
            _problems.Report("this bracket is never closed", open.Start);
        }

        var suffixes = ReadSuffixes();
        if (suffixes.Tilde is { } tilde) _problems.Report("~ belongs behind a word or a phrase, not behind a bracket", tilde.Start);
        return Boosted(node, suffixes, open.Start);
    }

    private QueryNode? ReadLeaf(TypedField field, int start)
    {
        var token = _token;
        if (++_leafCount > QueryParser.MaxClauses) return Stop($"a query has at most {QueryParser.MaxClauses:N0} words, phrases and ranges", token);
        Advance();
        var suffixes = ReadSuffixes();
        var end = suffixes.Tilde is { } tilde ? tilde.End : token.End;
        return Boosted(_leaves.Read(field, token, suffixes.Tilde, new TextSpan(start, end)), suffixes, start);
    }

    private Suffixes ReadSuffixes()
    {
        var read = default(Suffixes);
        while (_token.Kind is QueryTokenKind.Tilde or QueryTokenKind.Caret)
        {
            var again = _token.Kind == QueryTokenKind.Tilde ? read.Tilde : read.Caret;
            if (again is not null) _problems.Report($"a second {_text[_token.Start]} behind the same word", _token.Start);
            read = _token.Kind == QueryTokenKind.Tilde ? read with { Tilde = _token } : read with { Caret = _token };
            Advance();
        }

        return read;
    }

    private QueryNode? Boosted(QueryNode? node, Suffixes suffixes, int start)
    {
        if (node is null || suffixes.Caret is not { } caret) return node;
        return _leaves.Boost(caret) is { } boost ? new BoostNode(node, boost, new TextSpan(start, _lastEnd)) : node;
    }

    private QueryNode? Stop(string message, QueryToken at)
    {
        _problems.Report(message, at.Start);
        _lexer.Stop();
        Advance();
        return null;
    }
}
