using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace SearchEngine.Terminal;

/// <summary>
/// Bytes of a terminal to what the person did: a state machine over the sequences of xterm, kitty, rxvt and the Linux
/// console, that takes any bytes in any pieces. What it does not know is swallowed whole. An Escape key and the first byte
/// of a sequence look the same, so a lone one waits until <see cref="Flush"/>, which the caller owes after
/// <see cref="PendingTimeout"/>.
/// <para>
/// A paste ends at its end mark and nowhere before, since what follows would be run as commands: one that stalls is given
/// out so far, and what comes later is pasted text too. Lest a terminal that loses the mark take the keyboard away, 30
/// seconds without a byte end it as well, and so does a Ctrl+C that comes alone after a stall.
/// </para>
/// </summary>
/// <param name="escapeTimeout">How long to wait for the rest of a sequence; longer for slow connections.</param>
public sealed class InputParser(TimeSpan escapeTimeout)
{
    private const byte Escape = 0x1B;
    private const byte Bell = 0x07;
    private const byte Delete = 0x7F;
    private const int LongestSequence = 256;
    private const int LongestPaste = 1 << 16;
    private static readonly TimeSpan PasteTimeout = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LostPasteTimeout = TimeSpan.FromSeconds(30);

    private readonly List<byte> _held = [];
    private bool _pasteHasStalled;
    private State _state;
    private KeyModifiers _prefix;
    private int _toSkip;

    private enum State
    {
        Ground,
        Character,
        Escape,
        Control,
        SingleShift,
        LinuxFunctionKey,
        OldMouse,
        String,
        StringEscape,
        Paste,
    }

    /// <summary>How long the bytes held back may wait for more, null when none are.</summary>
    public TimeSpan? PendingTimeout => _state switch
    {
        State.Ground => null,
        State.Paste when IsInterrupted => escapeTimeout,
        State.Paste => _pasteHasStalled ? LostPasteTimeout : PasteTimeout,
        _ => escapeTimeout,
    };

    private bool IsInterrupted => _pasteHasStalled && PasteFilter.IsInterrupt(_held);

    public void Feed(ReadOnlySpan<byte> bytes, List<InputEvent> events)
    {
        foreach (byte b in bytes) Feed(b, events);
    }

    /// <summary>Nothing more came in time: what is held back is taken for what it is so far.</summary>
    public void Flush(List<InputEvent> events)
    {
        if (_state == State.Paste)
        {
            FlushPaste(events);
            return;
        }

        var (state, isEmpty) = (_state, _held.Count == 0);
        Reset();
        if (state == State.Escape) events.Add(new KeyPress(KeyCode.Escape));
        else if (state == State.Control && isEmpty) events.Add(KeyPress.Of('[', KeyModifiers.Alt));
        else if (state == State.SingleShift) events.Add(KeyPress.Of('O', KeyModifiers.Alt));
    }

    private void Feed(byte b, List<InputEvent> events)
    {
        switch (_state)
        {
            case State.Ground: OnGround(b, events); break;
            case State.Character: OnCharacter(b, events); break;
            case State.Escape: OnEscape(b, events); break;
            case State.Control: OnControl(b, events); break;
            case State.SingleShift: OnSingleShift(b, events); break;
            case State.LinuxFunctionKey: OnLinuxFunctionKey(b, events); break;
            case State.OldMouse: OnOldMouse(); break;
            case State.String: OnString(b, events); break;
            case State.StringEscape: OnStringEscape(b, events); break;
            case State.Paste: OnPaste(b, events); break;
        }
    }

    private void OnGround(byte b, List<InputEvent> events)
    {
        if (b == Escape) _state = State.Escape;
        else if (b is < 0x20 or Delete) Emit(KeyTable.OfControlByte(b), events);
        else if (b < 0x80) Emit(KeyPress.Of((char)b), events);
        else BeginCharacter(b, events);
    }

    private void BeginCharacter(byte b, List<InputEvent> events)
    {
        _state = State.Character;
        OnCharacter(b, events);
    }

    private void OnCharacter(byte b, List<InputEvent> events)
    {
        Span<byte> bytes = stackalloc byte[4];
        _held.Add(b);
        for (int i = 0; i < _held.Count; i++) bytes[i] = _held[i];
        var status = Rune.DecodeFromUtf8(bytes[.._held.Count], out var rune, out _);
        if (status == OperationStatus.NeedMoreData) return;

        bool startsAnew = status != OperationStatus.Done && _held.Count > 1;
        _held.Clear();
        _state = State.Ground;
        if (status == OperationStatus.Done && !Rune.IsControl(rune)) Emit(new KeyPress(KeyCode.Character, rune), events);
        else _prefix = KeyModifiers.None;
        if (startsAnew) OnGround(b, events);
    }

    private void OnEscape(byte b, List<InputEvent> events)
    {
        _state = State.Ground;
        switch (b)
        {
            case (byte)'[': _state = State.Control; break;
            case (byte)'O': _state = State.SingleShift; break;
            case (byte)']' or (byte)'P' or (byte)'_' or (byte)'^' or (byte)'X': _state = State.String; break;
            case Escape:
                events.Add(new KeyPress(KeyCode.Escape));
                _state = State.Escape;
                break;
            default:
                _prefix = KeyModifiers.Alt;
                OnGround(b, events);
                break;
        }
    }

    private void OnControl(byte b, List<InputEvent> events)
    {
        if (b is >= 0x20 and < 0x40) Hold(b);
        else if (b == (byte)'[' && _held.Count == 0) _state = State.LinuxFunctionKey;
        else if (b is >= 0x40 and < Delete) FinishControl(b, events);
        else Abandon(b, events);
    }

    private void FinishControl(byte final, List<InputEvent> events)
    {
        if (final == 'M' && _held.Count == 0)
        {
            (_state, _toSkip) = (State.OldMouse, 3);
            return;
        }

        bool isWhole = _held.Count < LongestSequence;
        var sequence = new ControlSequence(TakeHeld(), (char)final);
        Reset();
        if (!isWhole) return;
        if (sequence.IsPasteStart) _state = State.Paste;
        else if (sequence.ToEvent() is { } found) events.Add(found);
    }

    private void OnSingleShift(byte b, List<InputEvent> events)
    {
        Reset();
        if (b is < 0x20 or >= Delete) OnGround(b, events);
        else if (KeyTable.OfSingleShift((char)b) is { } key) events.Add(new KeyPress(key));
    }

    private void OnLinuxFunctionKey(byte b, List<InputEvent> events)
    {
        Reset();
        if (b is >= (byte)'A' and <= (byte)'E') events.Add(new KeyPress(KeyCode.F1 + (b - 'A')));
        else if (b is < 0x20 or >= Delete) OnGround(b, events);
    }

    private void OnOldMouse()
    {
        if (--_toSkip == 0) Reset();
    }

    private void OnString(byte b, List<InputEvent> events)
    {
        if (b == Bell) FinishString(events);
        else if (b == Escape) _state = State.StringEscape;
        else Hold(b);
    }

    private void OnStringEscape(byte b, List<InputEvent> events)
    {
        if (b == (byte)'\\')
        {
            FinishString(events);
            return;
        }

        Reset();
        _state = State.Escape;
        OnEscape(b, events);
    }

    private void FinishString(List<InputEvent> events)
    {
        if (BackgroundReply.Parse(TakeHeld()) is { } background) events.Add(background);
        Reset();
    }

    private void OnPaste(byte b, List<InputEvent> events)
    {
        if (_held.Count >= LongestPaste) _held.RemoveAt(_held.Count - 1 - PasteFilter.EndMark.Length);
        _held.Add(b);
        _pasteHasStalled &= PasteFilter.MayBecomeInterrupt(_held);
        if (b != (byte)'~' || !PasteFilter.EndsPaste(_held)) return;
        _held.RemoveRange(_held.Count - PasteFilter.EndMark.Length, PasteFilter.EndMark.Length);
        EmitPaste(_held.Count, events);
        Reset();
    }

    private void FlushPaste(List<InputEvent> events)
    {
        if (IsInterrupted) events.Add(KeyPress.Of('c', KeyModifiers.Control));
        else EmitPaste(_pasteHasStalled ? _held.Count : PasteFilter.WholeLength(_held), events);
        if (_pasteHasStalled) Reset();
        else _pasteHasStalled = true;
    }

    private void EmitPaste(int length, List<InputEvent> events)
    {
        string line = PasteFilter.ToLine(CollectionsMarshal.AsSpan(_held)[..length]);
        _held.RemoveRange(0, length);
        if (line.Length > 0) events.Add(new PastedText(line));
    }

    /// <summary>A byte that cannot stand in a sequence ends it and counts for itself.</summary>
    private void Abandon(byte b, List<InputEvent> events)
    {
        Reset();
        OnGround(b, events);
    }

    private void Emit(KeyPress? key, List<InputEvent> events)
    {
        if (key is not null) events.Add(key with { Modifiers = key.Modifiers | _prefix });
        _prefix = KeyModifiers.None;
    }

    private void Hold(byte b)
    {
        if (_held.Count < LongestSequence) _held.Add(b);
    }

    private byte[] TakeHeld()
    {
        var bytes = _held.ToArray();
        _held.Clear();
        return bytes;
    }

    private void Reset()
    {
        _held.Clear();
        _prefix = KeyModifiers.None;
        _pasteHasStalled = false;
        _state = State.Ground;
    }
}
