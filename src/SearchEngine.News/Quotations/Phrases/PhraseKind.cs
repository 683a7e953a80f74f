namespace SearchEngine.News;

internal enum PhraseKind : byte
{
    /// <summary>A thing, or what the reader could not tell.</summary>
    Thing,
    Pronoun,

    /// <summary>A person's name, titles and trade before it included.</summary>
    Person,

    /// <summary>A name of which it is not known whose: one capital word without a title.</summary>
    Name,

    /// <summary>The name of an organisation.</summary>
    Organisation,
    Place,

    /// <summary>A person by trade or title alone: "the foreign minister".</summary>
    PersonDescription,

    /// <summary>People in the plural: "officials", "two witnesses".</summary>
    People,

    /// <summary>A body without its name: "the ministry".</summary>
    Body,

    /// <summary>A text that says something: "the report".</summary>
    Document,
}
