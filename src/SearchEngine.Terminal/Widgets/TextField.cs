using System.Globalization;

namespace SearchEngine.Terminal;

/// <summary>
/// One line of text being edited. Immutable: each key gives a new one. The widgets of this folder are either such states,
/// which know nothing of the screen, or functions that draw into a <see cref="Region"/>.
/// </summary>
/// <param name="Text">What has been typed.</param>
/// <param name="Caret">Where typing goes, in UTF-16 code units; always between two grapheme clusters.</param>
public sealed record TextField(string Text, int Caret)
{
    public static TextField Empty { get; } = new("", 0);

    /// <summary>A field with the caret at its end.</summary>
    public static TextField Of(string text) => new(text, text.Length);

    /// <summary>The field after a key, null when the key is not an editing key.</summary>
    public TextField? After(KeyPress key)
    {
        if (key.IsText) return Insert(key.Rune.ToString());
        return (key.Key, key.Modifiers) switch
        {
            (KeyCode.Backspace, KeyModifiers.None or KeyModifiers.Shift) => Delete(Previous(), Caret),
            (KeyCode.Delete, KeyModifiers.None) => Delete(Caret, Next()),
            (KeyCode.Backspace, _) => Delete(PreviousWord(), Caret),
            (KeyCode.Delete, _) => Delete(Caret, NextWord()),
            (KeyCode.Left, KeyModifiers.None) => this with { Caret = Previous() },
            (KeyCode.Right, KeyModifiers.None) => this with { Caret = Next() },
            (KeyCode.Left, _) => this with { Caret = PreviousWord() },
            (KeyCode.Right, _) => this with { Caret = NextWord() },
            (KeyCode.Home, _) => this with { Caret = 0 },
            (KeyCode.End, _) => this with { Caret = Text.Length },
            (KeyCode.Character, KeyModifiers.Control) => AfterControl((char)key.Rune.Value),
            (KeyCode.Character, KeyModifiers.Alt) => AfterAlt((char)key.Rune.Value),
            _ => null,
        };
    }

    public TextField Insert(string text) => new(Text.Insert(Caret, text), Caret + text.Length);

    private TextField? AfterControl(char letter) => letter switch
    {
        'a' => this with { Caret = 0 },
        'e' => this with { Caret = Text.Length },
        'b' => this with { Caret = Previous() },
        'f' => this with { Caret = Next() },
        'd' => Delete(Caret, Next()),
        'w' => Delete(PreviousWord(), Caret),
        'u' => Delete(0, Caret),
        'k' => Delete(Caret, Text.Length),
        _ => null,
    };

    private TextField? AfterAlt(char letter) => letter switch
    {
        'b' => this with { Caret = PreviousWord() },
        'f' => this with { Caret = NextWord() },
        'd' => Delete(Caret, NextWord()),
        _ => null,
    };

    private TextField Delete(int from, int to) => new(Text.Remove(from, to - from), from);

    private int Next() => Caret + (Caret < Text.Length ? StringInfo.GetNextTextElementLength(Text, Caret) : 0);

    private int Previous()
    {
        int previous = 0;
        for (int at = 0; at < Caret; at += StringInfo.GetNextTextElementLength(Text, at)) previous = at;
        return previous;
    }

    private int PreviousWord()
    {
        int at = Caret;
        while (at > 0 && !IsWord(at - 1)) at--;
        while (at > 0 && IsWord(at - 1)) at--;
        return at;
    }

    private int NextWord()
    {
        int at = Caret;
        while (at < Text.Length && !IsWord(at)) at++;
        while (at < Text.Length && IsWord(at)) at++;
        return at;
    }

    /// <summary>Marks and surrogates count as letters, so that a word's end is never inside a cluster.</summary>
    private bool IsWord(int at)
        => char.IsLetterOrDigit(Text[at]) || char.IsSurrogate(Text[at]) || char.GetUnicodeCategory(Text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
