using SearchEngine.Benchmarks;

return args switch
{
    ["reading", ..] => ReadingReport.Run(args[1..]),
    ["quotes", ..] => QuotesReport.Run(args[1..]),
    _ => 0,
};
