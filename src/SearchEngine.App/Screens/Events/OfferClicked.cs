namespace SearchEngine.App;

/// <summary>A change that would find something has been clicked.</summary>
internal sealed record OfferClicked(Offer Offer) : ScreenEvent;
