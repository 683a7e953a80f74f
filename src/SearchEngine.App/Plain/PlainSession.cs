using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>
/// The program without a screen, for screen readers, for terminals that only know lines, and for whoever likes it so: a line
/// is asked for, lines are answered. Words are searched, a number opens a result, what begins with a colon is a command.
/// No line depends on the place of another, and nothing is drawn.
/// </summary>
internal sealed class PlainSession
{
    private const string Prompt = "said> ";
    private const int PageSize = 10;

    private readonly CommandContext _context;
    private readonly IArticleIndex _index;
    private readonly PlainLines _lines;
    private readonly PlainMemory _memory;
    private readonly Dictionary<string, Action<string>> _commands;
    private string _query = "";
    private SearchRequest _request = new() { Kind = ResultKind.Quotes, Limit = PageSize, Sort = SortOrder.DateDescending };
    private SearchResponse? _response;
    private IReadOnlyList<Facet> _facets = [];
    private bool _isFinished;

    private PlainSession(CommandContext context, IArticleIndex index)
    {
        (_context, _index, _lines) = (context, index, new PlainLines(context.Output, index.Speakers));
        _memory = new PlainMemory(context, index, _lines);
        _commands = new Dictionary<string, Action<string>>(StringComparer.OrdinalIgnoreCase)
        {
            ["more"] = _ => Ask(_request with { Offset = _request.Offset + PageSize }),
            ["back"] = _ => Ask(_request with { Offset = Math.Max(0, _request.Offset - PageSize) }),
            ["again"] = _ => Ask(_request),
            ["quotes"] = _ => Ask(_request with { Kind = ResultKind.Quotes, Offset = 0 }),
            ["articles"] = _ => Ask(_request with { Kind = ResultKind.Articles, Offset = 0 }),
            ["facets"] = ShowFacets,
            ["only"] = words => Choose(words, isExcluded: false),
            ["not"] = words => Choose(words, isExcluded: true),
            ["from"] = date => Ask(_request with { From = Days(date)?.First, Offset = 0 }),
            ["to"] = date => Ask(_request with { To = Days(date)?.Last, Offset = 0 }),
            ["sort"] = order => Ask(_request with { Sort = Order(order), Offset = 0 }),
            ["filters"] = _ => _lines.Filters(_request),
            ["clear"] = _ => Ask(_request with { Choices = [], From = null, To = null, Offset = 0 }),
            ["history"] = SearchAgain,
            ["save"] = name => _memory.Save(name, _query, _request),
            ["saved"] = _ => _memory.TellSaved(),
            ["run"] = RunSaved,
            ["forget"] = _memory.Forget,
            ["cite"] = Cite,
            ["mark"] = Mark,
            ["help"] = _ => _lines.Help(),
            ["quit"] = _ => _isFinished = true,
        };
    }

    public static ExitCode Run(CommandContext context, string location)
    {
        using var index = IndexOpening.WithSpeakers(location, context);
        var session = new PlainSession(context, index);
        session._lines.Welcome(index.Statistics);
        using var input = new StreamReader(context.ReadInput());
        while (!session._isFinished && session.ReadLine(input) is { } line) session.Answer(line.Trim());
        return ExitCode.Done;
    }

    /// <returns>Null at the end of the input and at Ctrl+C.</returns>
    private string? ReadLine(StreamReader input)
    {
        _context.Output.Write(Prompt);
        _context.Output.Flush();
        try
        {
            return input.ReadLine();
        }
        catch (OperationCanceledException)
        {
            _context.Output.WriteLine();
            return null;
        }
    }

    private void Answer(string line)
    {
        try
        {
            if (line.Length == 0) return;
            if (line[0] == ':') Command(line[1..]);
            else if (int.TryParse(line, out int number)) Open(number);
            else Search(line);
        }
        catch (Exception e) when (e is UsageException or QuerySyntaxException or IOException or UnauthorizedAccessException or FormatException)
        {
            _lines.Say(e.Message.Split('\n')[0]);
        }
    }

    private void Command(string words)
    {
        int space = words.IndexOf(' ', StringComparison.Ordinal);
        string name = space < 0 ? words : words[..space];
        if (_commands.TryGetValue(name, out var command)) command(space < 0 ? "" : words[space..].Trim());
        else _lines.Say($"There is no command :{name}. Type :help for those there are.");
    }

    private void Search(string query)
    {
        var parsed = QueryParser.Parse(query);
        _query = query;
        Ask(_request with { Query = parsed, Sort = SortOrder.Relevance, Offset = 0 });
        _memory.Remember(query);
    }

    private void SearchAgain(string number)
    {
        if (number.Length == 0) _memory.TellHistory();
        else Search(_memory.Earlier(number));
    }

    private void RunSaved(string name)
    {
        var saved = _memory.Saved(name);
        _query = saved.Query;
        var decisions = _memory.Decisions(saved);
        Ask(saved.Request(decisions) with { Limit = PageSize, Snippets = 0 });
        _memory.LookAt(saved, decisions);
    }

    private void Ask(SearchRequest request)
    {
        _response = _index.Search(request, _context.Cancellation);
        _request = request;
        _facets = [];
        _lines.Results(_query, request, _response);
    }

    private void Open(int number)
    {
        if (HitAt(number) is not { } hit) return;
        if (_index.Find(hit.ArticleId) is { } article) _lines.Article(article, (hit as QuoteHit)?.QuoteNumber);
        else _lines.Say("The index no longer holds this article.");
    }

    /// <summary>Null, and said so, when no result has the number.</summary>
    private Hit? HitAt(int number)
    {
        int place = number - 1 - _request.Offset;
        if (_response is { } r && place >= 0 && place < r.Hits.Count) return r.Hits[place];
        _lines.Say(_response is null ? "Nothing is searched yet: type some words." : $"No result is numbered {number}.");
        return null;
    }

    private void ShowFacets(string names)
    {
        var fields = names.Length == 0 ? [FacetField.Outlet, FacetField.Speaker, FacetField.Year] : FacetNames.Parse(names.Replace(' ', ','));
        _facets = _index.Search(Questions.Counting(_request, [.. fields.Select(f => new FacetRequest(f))]), _context.Cancellation).Facets;
        _lines.Facets(_facets);
    }

    /// <summary>"only outlet 2", by the numbers of :facets, or "only outlet The Harbour".</summary>
    private void Choose(string words, bool isExcluded)
    {
        string[] parts = words.Split(' ', 2, StringSplitOptions.TrimEntries);
        if (parts is not [var name, { Length: > 0 } value] || FacetNames.Parse(name) is not [var field]) throw new UsageException("Name a facet and a value, such as :only outlet The Harbour");
        var counted = _facets.FirstOrDefault(f => f.Field == field);
        bool isNumber = int.TryParse(value, out int number) && counted is not null && number >= 1 && number <= counted.Values.Count;
        var choice = new FacetChoice(field, isNumber ? counted!.Values[number - 1].Value : value == "unknown" ? null : value, isExcluded);
        Ask(_request with { Choices = [.. _request.Choices.Where(c => c != choice), choice], Offset = 0 });
    }

    private static DayRange? Days(string date)
        => date.Length == 0 ? null : DayRange.Parse(date) ?? throw new UsageException($"{date} is not a date; write 2021, 2021-02 or 2021-02-03");

    private static SortOrder Order(string name) => name switch
    {
        "relevance" => SortOrder.Relevance,
        "date" => SortOrder.DateAscending,
        "-date" => SortOrder.DateDescending,
        _ => throw new UsageException("Sort by relevance, date or -date"),
    };

    private void Cite(string words)
    {
        string[] parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || !int.TryParse(parts[0], out int number)) throw new UsageException("Name a result's number, such as :cite 1 bibtex");
        if (HitAt(number) is not { } hit || new CitationReader(_index).Read(ResultReference.Of(hit)) is not { } citation) return;
        var format = CitationFormat.All.FirstOrDefault(f => parts.Length > 1 && f.Name.StartsWith(parts[1], StringComparison.OrdinalIgnoreCase)) ?? CitationFormat.All[0];
        _context.Output.Write(format.Write(citation));
    }

    private void Mark(string words)
    {
        string[] parts = words.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || !Enum.TryParse<ReviewVerdict>(parts[0], ignoreCase: true, out var verdict) || !int.TryParse(parts[1], out int number))
            throw new UsageException("Name a verdict and a result's number, such as :mark used 1 for the front page");
        if (HitAt(number) is not { } hit) return;
        string? note = parts.Length > 2 ? parts[2] : null;
        new ReviewFile(ReviewFile.PathFor(_context)).Append(new Review(ResultReference.Of(hit), verdict, note, _context.Clock.GetUtcNow(), (hit as QuoteHit)?.Text ?? hit.Title));
        _lines.Say($"Result {number} is marked {HitText.Name(verdict)}.");
    }
}
