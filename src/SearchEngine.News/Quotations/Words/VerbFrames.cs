namespace SearchEngine.News;

/// <summary>What may follow a verb of speech; the words of the list are explained at its head.</summary>
[Flags]
internal enum VerbFrames : ushort
{
    None = 0,
    Clause = 1,
    That = 2,
    Quote = 4,
    Addressee = 8,
    Question = 16,
    As = 32,
    To = 64,
    Object = 128,
    Weak = 256,
}
