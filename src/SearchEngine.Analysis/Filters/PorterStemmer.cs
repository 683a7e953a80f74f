namespace SearchEngine.Analysis;

/// <summary>
/// Porter, "An algorithm for suffix stripping" (1980), with the two rules he added later (-bli, -logi), as Lucene has it.
/// Takes words in lower case; whatever is not one of a, e, i, o, u and y counts as a consonant, other scripts included.
/// </summary>
internal ref struct PorterStemmer
{
    private static readonly (string Suffix, string Replacement)[] Step2Rules =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"), ("alli", "al"),
        ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"),
        ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"), ("logi", "log"),
    ];

    private static readonly (string Suffix, string Replacement)[] Step3Rules =
        [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", "")];

    private static readonly string[] Step4Suffixes =
    [
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "sion", "tion", "ou", "ism", "ate", "iti",
        "ous", "ive", "ize",
    ];

    private readonly Span<char> _word;
    private int _length;

    private PorterStemmer(Span<char> word)
    {
        _word = word;
        _length = word.Length;
    }

    private readonly char Last => _word[_length - 1];

    /// <summary>Reduces the word where it stands; a stem is never longer.</summary>
    /// <returns>The stem's length.</returns>
    public static int Stem(Span<char> word)
    {
        if (word.Length <= 2) return word.Length;
        PorterStemmer stemmer = new(word);
        stemmer.TakePluralOff();
        stemmer.TakeParticipleOff();
        stemmer.TurnFinalYIntoI();
        stemmer.ReplaceSuffix(Step2Rules);
        stemmer.ReplaceSuffix(Step3Rules);
        stemmer.TakeSuffixOff();
        stemmer.TidyUp();
        return stemmer._length;
    }

    private void TakePluralOff()
    {
        if (EndsWith("sses") || EndsWith("ies")) _length -= 2;
        else if (Last == 's' && !EndsWith("ss")) _length--;
    }

    private void TakeParticipleOff()
    {
        if (EndsWith("eed"))
        {
            if (Measure(_length - 3) > 0) _length--;
            return;
        }

        int suffix = EndsWith("ed") ? 2 : EndsWith("ing") ? 3 : 0;
        if (suffix == 0 || !HasVowel(_length - suffix)) return;
        _length -= suffix;
        if (EndsWith("at") || EndsWith("bl") || EndsWith("iz") || IsShort(_length)) Append('e');
        else if (EndsInDoubleConsonant() && Last is not ('l' or 's' or 'z')) _length--;
    }

    private readonly void TurnFinalYIntoI()
    {
        if (Last == 'y' && HasVowel(_length - 1)) _word[_length - 1] = 'i';
    }

    private void ReplaceSuffix((string Suffix, string Replacement)[] rules)
    {
        foreach ((string suffix, string replacement) in rules)
        {
            if (!EndsWith(suffix)) continue;
            int stem = _length - suffix.Length;
            if (Measure(stem) == 0) return;
            replacement.CopyTo(_word[stem..]);
            _length = stem + replacement.Length;
            return;
        }
    }

    private void TakeSuffixOff()
    {
        foreach (string suffix in Step4Suffixes)
        {
            if (!EndsWith(suffix)) continue;
            int length = suffix.EndsWith("ion", StringComparison.Ordinal) ? 3 : suffix.Length;
            if (Measure(_length - length) > 1) _length -= length;
            return;
        }
    }

    private void TidyUp()
    {
        int measure = Measure(_length);
        if (Last == 'e' && (measure > 1 || (measure == 1 && !EndsInConsonantVowelConsonant(_length - 1)))) _length--;
        if (Last == 'l' && EndsInDoubleConsonant() && Measure(_length) > 1) _length--;
    }

    private void Append(char c) => _word[_length++] = c;

    /// <summary>Looks at the last letter first, which tells for most suffixes.</summary>
    private readonly bool EndsWith(string suffix) => Last == suffix[^1] && _word[.._length].EndsWith(suffix);

    /// <summary>Porter's m: how often a consonant follows a vowel.</summary>
    private readonly int Measure(int length)
    {
        int measure = 0;
        for (int i = 1; i < length; i++)
        {
            if (IsConsonant(i) && !IsConsonant(i - 1)) measure++;
        }

        return measure;
    }

    private readonly bool HasVowel(int length)
    {
        for (int i = 0; i < length; i++)
        {
            if (!IsConsonant(i)) return true;
        }

        return false;
    }

    private readonly bool EndsInDoubleConsonant() =>
        _length >= 2 && Last == _word[_length - 2] && IsConsonant(_length - 1);

    private readonly bool IsShort(int length) => Measure(length) == 1 && EndsInConsonantVowelConsonant(length);

    /// <summary>As in hop, and not in how, box or boy: what takes an e again when a suffix is off.</summary>
    private readonly bool EndsInConsonantVowelConsonant(int length) =>
        length >= 3 && IsConsonant(length - 1) && !IsConsonant(length - 2) && IsConsonant(length - 3)
        && _word[length - 1] is not ('w' or 'x' or 'y');

    private readonly bool IsConsonant(int at) => _word[at] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => at == 0 || !IsConsonant(at - 1),
        _ => true,
    };
}
