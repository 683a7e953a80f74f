namespace SearchEngine.Analysis;

/// <summary>
/// Letters, in lower case, that are found by plainer ones. Latin: every letter of Latin-1, Latin Extended-A, -B and Additional,
/// by its compatibility decomposition (NFKD) without marks, or as Lucene's ASCIIFoldingFilter has it where there is none (ø, ł, ß).
/// Greek: without tones and breathings, and sigma has one form. Arabic and Persian: the variants that Lucene's normalizers for the
/// two languages unite, and hamza goes with the marks. In Cyrillic only ё, which Russian prints as е, and vowels with a grave:
/// й, ї, ў, ѓ and ќ are letters of their alphabets, and who writes them has them on the keyboard.
/// </summary>
internal static class LetterFolds
{
    private static readonly (string To, string From)[] Rows =
    [
        ("a", "ªàáâãäåāăąǎǟǡǻȁȃȧəⱥḁẚạảấầẩẫậắằẳẵặ"),
        ("ae", "æǣǽ"),
        ("b", "ƀƃɓḃḅḇ"),
        ("c", "çćĉċčƈȼḉ"),
        ("d", "ðďđƌȡɖɗḋḍḏḑḓ"),
        ("dz", "ǆǳ"),
        ("e", "èéêëēĕėęěǝȅȇȩɇɛḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ƒḟ"),
        ("ff", "ﬀ"),
        ("ffi", "ﬃ"),
        ("ffl", "ﬄ"),
        ("fi", "ﬁ"),
        ("fl", "ﬂ"),
        ("g", "ĝğġģǥǧǵɠḡ"),
        ("h", "ĥħȟḣḥḧḩḫẖ"),
        ("hv", "ƕ"),
        ("i", "ìíîïĩīĭįıǐȉȋɨḭḯỉị"),
        ("ij", "ĳ"),
        ("j", "ĵǰȷɉ"),
        ("k", "ķƙǩḱḳḵ"),
        ("l", "ĺļľŀłƚȴḷḹḻḽ"),
        ("lj", "ǉ"),
        ("ll", "ỻ"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňŉŋƞǹȵɲṅṇṉṋ"),
        ("nj", "ǌ"),
        ("o", "ºòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱɔṍṏṑṓọỏốồổỗộớờởỡợ"),
        ("oe", "œ"),
        ("ou", "ȣ"),
        ("p", "ƥṕṗ"),
        ("q", "ĸɋ"),
        ("r", "ŕŗřȑȓɍṙṛṝṟ"),
        ("s", "śŝşšſșȿṡṣṥṧṩẛẜẝ"),
        ("ss", "ß"),
        ("st", "ﬅﬆ"),
        ("t", "ţťŧƫƭțȶⱦṫṭṯṱẗ"),
        ("th", "þ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗʉṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵƿẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷƴȳɏẏẙỳỵỷỹỿ"),
        ("z", "źżžƶȝȥɀẑẓẕ"),
        ("α", "άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ"),
        ("β", "ϐ"),
        ("ε", "έϵἐἑἒἓἔἕὲέ"),
        ("η", "ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ"),
        ("θ", "ϑ"),
        ("ι", "ΐίϊἰἱἲἳἴἵἶἷὶίιῐῑῒΐῖῗ"),
        ("κ", "ϰ"),
        ("μ", "µ"),
        ("ο", "όὀὁὂὃὄὅὸό"),
        ("π", "ϖ"),
        ("ρ", "ϱῤῥ"),
        ("σ", "ςϲ"),
        ("υ", "ΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ"),
        ("φ", "ϕ"),
        ("ω", "ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ"),
        ("е", "ёѐ"),
        ("и", "ѝ"),
        ("ا", "آأإٱ"),
        ("و", "ؤ"),
        ("ي", "ئىیےۓ"),
        ("ك", "ک"),
        ("ه", "ةۀہۂۃ"),
        ("الله", "ﷲ"),
        ("'", "‘’‛ʻʼ\u05F3"),
        ("\"", "\u05F4"),
        (".", "\u2024\u066B"),
        (",", "\u066C"),
    ];

    /// <summary>Shapes of Arabic letters within a word, as text taken from PDFs has them: first, last, letter (Unicode's block
    /// Arabic Presentation Forms-A).</summary>
    private static readonly (char First, char Last, char Letter)[] ArabicShapes =
    [
        ('\uFB56', '\uFB59', 'پ'), ('\uFB66', '\uFB69', 'ٹ'), ('\uFB7A', '\uFB7D', 'چ'), ('\uFB88', '\uFB89', 'ڈ'),
        ('\uFB8A', '\uFB8B', 'ژ'), ('\uFB8C', '\uFB8D', 'ڑ'), ('\uFB8E', '\uFB91', 'ك'), ('\uFB92', '\uFB95', 'گ'),
        ('\uFB9E', '\uFB9F', 'ں'), ('\uFBA4', '\uFBA9', 'ه'), ('\uFBAE', '\uFBB1', 'ي'), ('\uFBFC', '\uFBFF', 'ي'),
    ];

    private static readonly Dictionary<char, string> Folds = Build();

    /// <returns>What the letter is found by, or null when that is the letter itself.</returns>
    public static string? Of(char lower) => Folds.GetValueOrDefault(lower);

    private static Dictionary<char, string> Build()
    {
        Dictionary<char, string> folds = [];
        foreach ((string to, string from) in Rows)
        {
            foreach (char letter in from) folds[letter] = to;
        }

        foreach ((char first, char last, char letter) in ArabicShapes)
        {
            for (char shape = first; shape <= last; shape++) folds[shape] = letter.ToString();
        }

        AddArabicFormsB(folds);
        return folds;
    }

    /// <summary>U+FE80 to U+FEF4 are the letters from U+0621 to U+064A in order, up to four shapes each; behind them come four
    /// ligatures of lam and alef, two shapes each.</summary>
    private static void AddArabicFormsB(Dictionary<char, string> folds)
    {
        const string ShapesEach = "122224242444442222444444440000004444444224";
        char shape = '\uFE80';
        for (int i = 0; i < ShapesEach.Length; i++)
        {
            char letter = (char)('\u0621' + i);
            string to = folds.GetValueOrDefault(letter) ?? letter.ToString();
            for (int count = ShapesEach[i] - '0'; count > 0; count--) folds[shape++] = to;
        }

        while (shape <= '\uFEFC') folds[shape++] = "لا";
    }
}
