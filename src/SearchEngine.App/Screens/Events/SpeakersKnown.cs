namespace SearchEngine.App;

/// <summary>The index now knows who is who: what was asked is asked again.</summary>
internal sealed record SpeakersKnown : ScreenEvent;
