namespace SearchEngine.News;

/// <summary>The gender that a noun for a person tells by itself: spokeswoman, husband, actress.</summary>
internal static class RoleGender
{
    private static readonly HashSet<string> Male = new(StringComparer.OrdinalIgnoreCase)
    {
        "man", "boy", "father", "dad", "son", "brother", "husband", "uncle", "nephew", "grandfather", "grandson", "boyfriend", "widower",
        "king", "prince", "duke", "baron", "pope", "monk", "waiter", "actor", "ayatollah", "imam",
    };

    private static readonly HashSet<string> Female = new(StringComparer.OrdinalIgnoreCase)
    {
        "woman", "girl", "mother", "mom", "mum", "daughter", "sister", "wife", "aunt", "niece", "grandmother", "granddaughter",
        "girlfriend", "widow", "queen", "princess", "duchess", "baroness", "nun", "waitress", "actress", "midwife", "headmistress",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> MaleBySpan = Male.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> FemaleBySpan = Female.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Gender Of(ReadOnlySpan<char> noun)
    {
        if (FemaleBySpan.Contains(noun) || noun.EndsWith("woman", StringComparison.OrdinalIgnoreCase)) return Gender.Female;
        if (MaleBySpan.Contains(noun) || noun.EndsWith("man", StringComparison.OrdinalIgnoreCase)) return Gender.Male;
        return Gender.Unknown;
    }
}
