using SearchEngine.Model;

namespace SearchEngine.App;

/// <summary>What a range is picked for.</summary>
/// <param name="Title">Over the timeline.</param>
/// <param name="Does">What Enter does, for the bottom line.</param>
/// <param name="Question">What is counted; null counts the search on the screen.</param>
/// <param name="Use">What is done with the range; null stands for all dates.</param>
internal sealed record DatesPurpose(string Title, string Does, SearchRequest? Question, Func<SearchState, DateRange?, Transition> Use)
{
    /// <summary>The range of dates of the search.</summary>
    public static DatesPurpose Narrow { get; } = new("When", "narrow to it", null, (state, range) => state with { Overlay = null, From = range?.From, To = range?.To });
}
