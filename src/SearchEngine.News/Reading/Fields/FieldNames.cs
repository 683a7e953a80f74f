using System.Collections.Frozen;

namespace SearchEngine.News;

/// <summary>
/// The names that inputs with named fields (JSON, tables, front matter, header lines) give to the parts of an article.
/// Case, spaces, hyphens, underscores and dots do not matter. Of several names of one part, the one listed first wins.
/// </summary>
internal static class FieldNames
{
    private static readonly (ArticleField Field, string Names)[] Table =
    [
        (ArticleField.Id, "id uuid guid docid documentid articleid newsid docno"),
        (ArticleField.Title, "title headline articletitle webtitle headlinemain maintitle newstitle storytitle titlefull hedline heading headlinetext headlines subject otsikko titre titel titulo título titolo rubrik überschrift name"),
        (ArticleField.Text, "bodyhtml contenthtml contentoriginal text maintext articletext fulltext articlebody body bodies bodytext contenttext content bodymain bodyplain story storytext article rawtext fullcontent htmlfullcontent newstext transcript speech html texte contenido texto testo inhalt teksti"),
        (ArticleField.Summary, "summary description descriptiontext descriptions abstract lead trailtext excerpt snippet deck standfirst teaser summarytext contentsnippet metadescription tiivistelma resumen résumé"),
        (ArticleField.Published, "published datepublished publishdate datepublish publisheddate publisheddategmt publicationdate publishedat publishedon pubdate datepub webpublicationdate publishtime publishedtime publicationdatetime firstpublished firstpublicationdate dateline firstcreated date datetime dateofpublication issued issuedate dcdate dctermscreated contentcreated articledate newsdate postdate posted versioncreated created createdat creationdate sittingdate timestamp time fecha datum paivamaara data"),
        (ArticleField.Outlet, "outlet publication publisher publishername outletname newspaper newspapername sitename newssource sourcename source mediasource medianame medium media provider sitefull website site domain sourcedomain sourceurl agency journal quelle fuente fonte"),
        (ArticleField.Url, "url link weburl articleurl storyurl newsurl canonicallink canonicalurl externalurl permalink href uri"),
        (ArticleField.Author, "authors author byline bylines by creator creators writer writers journalist dccreator auteur autor autore"),
        (ArticleField.Language, "language lang inlanguage languagecode languagecode2 locale sprache langue idioma"),
    ];

    private static readonly FrozenDictionary<string, (ArticleField Field, int Rank)> ByName = Table
        .SelectMany(row => row.Names.Split(' ').Select((name, i) => (name, value: (row.Field, i))))
        .ToFrozenDictionary(p => p.name, p => p.value, StringComparer.Ordinal);

    public static ArticleField Of(ReadOnlySpan<char> name) => Ranked(name).Field;

    /// <summary>The field that a name stands for, and how far down the list it is; <see cref="ArticleField.None"/> for any other name.</summary>
    public static (ArticleField Field, int Rank) Ranked(ReadOnlySpan<char> name)
        => name.Length > 40 ? default : ByName.GetValueOrDefault(KnownOutlets.Squeeze(name));
}
