using SearchEngine.Storage;

namespace SearchEngine.TestKit;

// Forwards to the directory, which decides what fails. Keeps the rule that a file is given up after a failure.
internal sealed class FaultyFile(FaultyDirectory directory, OutputFile file, SimulatedContent content) : OutputFile
{
    private bool _syncFailed;
    private bool _failed;
    private bool _closed;

    public override string Name => file.Name;

    public override void Write(ReadOnlySpan<byte> data)
    {
        Begin("written to");
        directory.Write(file, content, data);
        _failed = false;
    }

    public override void Sync()
    {
        Begin("synced again");
        _syncFailed = true;
        directory.Sync(file, content);
        _failed = _syncFailed = false;
    }

    public override void Dispose()
    {
        if (_closed) return;
        _closed = true;
        file.Dispose();
        directory.Close();
    }

    private void Begin(string what)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        if (_syncFailed) directory.Report($"{Name} was {what} after its sync had failed");
        if (_failed) throw new IOException($"{Name}: given up after a failed write or sync");
        _failed = true;
    }
}
