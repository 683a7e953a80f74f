namespace SearchEngine.Model;

/// <summary>What a part of a query looks at.</summary>
public enum QueryField
{
    /// <summary>No field typed: title and text of an article, or the words of a quotation when quotations are searched.</summary>
    Default,
    Title,
    Text,

    /// <summary>The words of one quotation. Conditions on quotation fields that are joined by AND hold within one quotation.</summary>
    Quote,

    /// <summary>A part of a speaker's name, in any known spelling.</summary>
    Speaker,
    Outlet,
    Author,
    Language,
    Kind,
    Attribution,
    Url,
    Source,
    Id,
}
