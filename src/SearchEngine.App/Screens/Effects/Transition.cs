using System.Collections.Immutable;

namespace SearchEngine.App;

/// <summary>What an event leads to: the next state, and what is to be done.</summary>
internal sealed record Transition(SearchState State, params ImmutableArray<Effect> Effects)
{
    public static implicit operator Transition(SearchState state) => new(state);

    public Transition And(SearchState next, Effect effect) => new(next, Effects.Add(effect));
}
