using SearchEngine.Benchmarks;

try
{
    return Run(args);
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
{
    // What was named cannot be read or written, or an option's value is none.
    Console.Error.WriteLine(e.Message);
    return 2;
}

static int Run(string[] args) => args switch
{
    ["reading", ..] => ReadingReport.Run(args[1..]),
    ["quotes", ..] => QuotesReport.Run(args[1..]),
    ["relevance", _, ..] => RelevanceReport.Run(args[1..]),
    ["finding", _] => FindingReport.Run(args[1..]),
    ["index", _, _, ..] => IndexRun.Run(new CommandLine(args.AsSpan(1))),
    ["corpus", _, _, ..] => CorpusMaker.Run(new CommandLine(args.AsSpan(1))),
    ["search", _, _, ..] => SearchRun.Run(new CommandLine(args.AsSpan(1))),
    ["grouping", _, _, ..] => GroupingRun.Run(new CommandLine(args.AsSpan(1))),
    ["refresh", _, ..] => RefreshRun.Run(new CommandLine(args.AsSpan(1))),
    ["forms", _, _, ..] => FormsReport.Run(new CommandLine(args.AsSpan(1))),
    ["bombs", _, ..] => BombRun.Run(new CommandLine(args.AsSpan(1))),
    ["random", _, _, ..] => RandomQueries.Run(new CommandLine(args.AsSpan(1))),
    ["compare", _, _] => DumpComparison.Run(args[1..]),
    ["ratios", _, _] => RatioReport.Run(args[1..]),
    ["spread", _, _] => RatioReport.RunSpread(args[1..]),
    ["growth", _, _, _, _] => GrowthReport.Run(args[1..]),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        "corpus N FILE [--seed S] | refresh DIR [--rounds N] | grouping DIR QUERY… [--rounds N --show N] | forms CORPUS FOLDER [--max N] | index CORPUS DIR [--threads N --ram MB --max N --forcemerge --nostore --product] | "
        + "search DIR QUERIES… [--mode top10,top10exact,count,facets,hl,fetch --rounds N --dump FILE --and --product] | bombs DIR | random CORPUS COUNT [--seed S] | "
        + "compare OURS.dump THEIRS.dump | ratios OURS THEIRS | spread OURS THEIRS | "
        + "growth OURS-SMALL OURS-LARGE THEIRS-SMALL THEIRS-LARGE | reading … | quotes … | relevance FOLDER [--title-words N] | finding DIR");
    return 2;
}
