namespace SearchEngine.Model;

/// <summary>
/// A preference for what is new. Scores are multiplied by a factor between <see cref="Floor"/> and 1, which loses half of
/// what is above the floor each <paramref name="HalfLifeDays"/> before the latest articles of the index; a few dates far ahead of
/// all others do not count as the latest. Undated articles get the floor.
/// </summary>
/// <param name="HalfLifeDays">At least 1.</param>
public sealed record Recency(int HalfLifeDays)
{
    /// <summary>However old an article is, its score counts for this much: what fits far better stays ahead.</summary>
    public const float Floor = 0.5f;
}
