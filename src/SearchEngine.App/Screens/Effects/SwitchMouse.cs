namespace SearchEngine.App;

internal sealed record SwitchMouse(bool On) : Effect;
