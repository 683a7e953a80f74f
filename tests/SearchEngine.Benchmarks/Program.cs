using SearchEngine.Benchmarks;

return args is ["reading", ..] ? ReadingReport.Run(args[1..]) : 0;
