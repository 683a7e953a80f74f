using SearchEngine.Storage.Tests;
using Xunit.Runner.InProc.SystemConsole;

return args is [ChildProcess.Mark, var action, var folder] ? ChildProcess.Act(action, folder) : await ConsoleRunner.Run(args);
