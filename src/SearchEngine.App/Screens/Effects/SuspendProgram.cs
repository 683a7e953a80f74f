namespace SearchEngine.App;

internal sealed record SuspendProgram : Effect;
