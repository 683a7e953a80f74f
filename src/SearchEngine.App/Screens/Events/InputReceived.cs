using SearchEngine.Terminal;

namespace SearchEngine.App;

internal sealed record InputReceived(InputEvent Input) : ScreenEvent;
