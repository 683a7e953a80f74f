namespace SearchEngine.App;

/// <summary>A decision about speakers is in force.</summary>
/// <param name="Shown">What the speaker that was decided about is called now.</param>
/// <param name="Message">What has been done, in a line.</param>
internal sealed record SpeakersChanged(string Shown, string Message) : ScreenEvent;
