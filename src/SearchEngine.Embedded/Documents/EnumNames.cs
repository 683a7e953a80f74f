using SearchEngine.Model;

namespace SearchEngine.Embedded;

/// <summary>The words that enumerations are indexed and shown by.</summary>
internal static class EnumNames
{
    public static string Of(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => "direct",
        QuoteKind.Indirect => "indirect",
        _ => "mixed",
    };

    public static string Of(Attribution attribution) => attribution switch
    {
        Attribution.Named => "named",
        Attribution.Resolved => "resolved",
        Attribution.Unnamed => "unnamed",
        _ => "none",
    };
}
