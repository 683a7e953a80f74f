using System.Globalization;

namespace SearchEngine.Model.Tests;

/// <summary>
/// A tree in one line, for tables of cases, by other means than the printer that is under test:
/// [+word(iran) -title.phrase(grand coalition ~5) ^2(prefix(te))].
/// </summary>
internal static class TreeSketch
{
    public static string Of(QueryNode? node) => node switch
    {
        null => "nothing",
        BooleanNode b => "[" + string.Join(' ', b.Clauses.Select(c => Sign(c.Occur) + Of(c.Node))) + "]",
        BoostNode b => string.Create(CultureInfo.InvariantCulture, $"^{b.Boost}({Of(b.Inner)})"),
        AllNode a => a.Field is { } field ? $"{Field(field)}all" : "all",
        DateRangeNode d => $"days({Day(d.From)}..{Day(d.To)})",
        WordNode w => $"{Field(w.Field)}word({w.Text})",
        PhraseNode p => p.Slop == 0 ? $"{Field(p.Field)}phrase({p.Text})" : $"{Field(p.Field)}phrase({p.Text} ~{p.Slop})",
        PrefixNode p => $"{Field(p.Field)}prefix({p.Prefix})",
        WildcardNode w => $"{Field(w.Field)}wildcard({w.Pattern})",
        FuzzyNode f => $"{Field(f.Field)}fuzzy({f.Text} ~{f.MaxEdits})",
        RegexNode r => $"{Field(r.Field)}regex({r.Pattern})",
        _ => throw new ArgumentException(node.GetType().Name, nameof(node)),
    };

    private static string Sign(Occur occur) => occur switch { Occur.Must => "+", Occur.MustNot => "-", _ => "" };

    private static string Field(QueryField field) => field == QueryField.Default ? "" : field.ToString().ToLowerInvariant() + ".";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "*";
}
