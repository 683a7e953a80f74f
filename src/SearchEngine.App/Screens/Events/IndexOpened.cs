using SearchEngine.Model;

namespace SearchEngine.App;

internal sealed record IndexOpened(IndexStatistics Statistics) : ScreenEvent;
