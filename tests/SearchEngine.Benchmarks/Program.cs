using SearchEngine.Benchmarks;

if (args is ["quotes", ..]) QuotesReport.Run(args[1..]);
