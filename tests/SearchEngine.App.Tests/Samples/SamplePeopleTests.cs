using SearchEngine.Model;
using SearchEngine.News;

namespace SearchEngine.App.Tests;

/// <summary>The people of the samples, whom every outlet spells its own way: who is joined, who is proposed, and who must never be.</summary>
public sealed class SamplePeopleTests(ITestOutputHelper output)
{
    /// <summary>Of the spellings that a person has beside the first one, the share that is joined to it or proposed: what was reached so far, to be raised, never lowered.</summary>
    private const double LeastBrought = 0.93;

    private static readonly SpeakerMatches Matches = SpeakerMatcher.Match(
        [.. ExpectedPerson.All.SelectMany(person => person.Spellings).Select(spelling => new FacetValue(spelling, 2))]);

    [Fact]
    public void Nobody_is_joined_with_somebody_else()
        => Assert.All(Matches.Groups, group => Assert.Single(group.Spellings.Select(PersonOf).Distinct()));

    [Fact]
    public void A_shared_surname_is_no_reason_to_propose_anything()
        => Assert.DoesNotContain(Matches.Proposals, proposal => PersonOf(proposal.Name) != PersonOf(proposal.Other));

    [Fact]
    public void Nearly_every_spelling_is_joined_or_proposed()
    {
        int all = 0, joined = 0, proposed = 0;
        foreach (var person in ExpectedPerson.All)
        {
            foreach (string other in person.Spellings.Skip(1))
            {
                all++;
                if (AreJoined(person, other)) joined++;
                else if (IsProposed(person, other)) proposed++;
                else output.WriteLine($"{person.Name} and {other} are not brought together");
            }
        }

        output.WriteLine($"{all} further spellings, {joined} joined, {proposed} proposed");
        Assert.InRange((double)(joined + proposed) / all, LeastBrought, 1);
    }

    private static bool AreJoined(ExpectedPerson person, string other)
        => Matches.Groups.Any(group => group.Spellings.Contains(other) && group.Spellings.Any(spelling => spelling != other && person.Spellings.Contains(spelling)));

    private static bool IsProposed(ExpectedPerson person, string other)
        => Matches.Proposals.Any(proposal => Spellings(proposal.Name).Concat(Spellings(proposal.Other)).ToList() is var both
            && both.Contains(other) && both.All(person.Spellings.Contains));

    // A proposal names a group by the spelling that is shown.
    private static IReadOnlyList<string> Spellings(string shown) => Matches.Groups.FirstOrDefault(group => group.Shown == shown)?.Spellings ?? [shown];

    private static string PersonOf(string spelling) => ExpectedPerson.All.Single(person => person.Spellings.Contains(spelling)).Name;
}
