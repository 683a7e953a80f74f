namespace SearchEngine.Search;

public enum ClauseKind
{
    /// <summary>Has to match, and scores.</summary>
    Must,

    /// <summary>Has to match, and does not score.</summary>
    Filter,

    /// <summary>Scores where it matches; at least one has to when nothing else must.</summary>
    Should,

    /// <summary>Must not match.</summary>
    MustNot,
}
