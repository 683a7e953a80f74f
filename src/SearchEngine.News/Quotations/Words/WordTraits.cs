namespace SearchEngine.News;

/// <summary>
/// What the word lists know of a word, whatever its place in a sentence. A word may have many: "report" is a verb of
/// speech and a document, "May" a month and a modal; the readers of phrases and cues decide by what stands around it.
/// </summary>
[Flags]
internal enum WordTraits : ulong
{
    None = 0,
    Determiner = 1UL << 0,
    Subject = 1UL << 1,
    Object = 1UL << 2,
    Possessive = 1UL << 3,
    Preposition = 1UL << 4,
    Coordinator = 1UL << 5,
    Subordinator = 1UL << 6,
    Relative = 1UL << 7,
    Question = 1UL << 8,
    Be = 1UL << 9,
    Have = 1UL << 10,
    Do = 1UL << 11,
    Modal = 1UL << 12,
    Negation = 1UL << 13,
    Adverb = 1UL << 14,
    Time = 1UL << 15,
    Month = 1UL << 16,
    Day = 1UL << 17,
    Abbreviation = 1UL << 18,
    Particle = 1UL << 19,
    Party = 1UL << 20,
    Corporate = 1UL << 21,
    Title = 1UL << 22,
    PersonRole = 1UL << 23,
    PeopleRole = 1UL << 24,
    Body = 1UL << 25,
    Document = 1UL << 26,
    Male = 1UL << 27,
    Female = 1UL << 28,
    EitherGender = 1UL << 29,
    Place = 1UL << 30,
    Demonym = 1UL << 31,

    /// <summary>A form of a verb that is not a verb of speech.</summary>
    BaseVerb = 1UL << 32,
    ThirdPerson = 1UL << 33,
    Past = 1UL << 34,
    PastParticiple = 1UL << 35,
    Participle = 1UL << 36,

    /// <summary>A form of a verb of speech; which one is told by the verb flags beside it.</summary>
    Reporting = 1UL << 37,

    /// <summary>A noun that a reported clause may follow: claim, warning.</summary>
    ReportingNoun = 1UL << 38,

    Auxiliary = Be | Have | Do | Modal,
    Pronoun = Subject | Object,
    GivenName = Male | Female | EitherGender,
    Role = PersonRole | PeopleRole,
    Noun = PersonRole | PeopleRole | Body | Document,
    VerbForm = BaseVerb | ThirdPerson | Past | PastParticiple | Participle,
    FiniteVerb = ThirdPerson | Past,
}
