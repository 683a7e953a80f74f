using SearchEngine.Storage;

namespace SearchEngine.TestKit;

/// <summary>
/// A directory over a real one whose operations fail when told to, whose device fills up, and whose power is cut. It
/// keeps account of what a device is bound to have: of a file what was written before its last sync, of names what stood
/// before the last directory sync. All else may be lost in any combination, and <see cref="AfterPowerCut"/> makes one
/// such combination out of a seed. Operations that change anything are numbered and logged; the log is the order in
/// which they began. Safe to be used by several threads.
/// </summary>
public sealed class FaultyDirectory : StorageDirectory
{
    private readonly FileSystemDirectory _inner;
    private readonly SimulatedDevice _device;
    private readonly List<DiskOperation> _log = [];
    private readonly List<string> _misuse = [];
    private readonly Lock _gate = new();
    private FaultPlan _failure = FaultPlan.None;
    private FaultPlan _powerCut = FaultPlan.None;
    private bool _isOff;

    /// <summary>What lies in the folder already counts as durable.</summary>
    public FaultyDirectory(string path)
    {
        _inner = new FileSystemDirectory(path);
        _device = new SimulatedDevice(_inner);
    }

    public override string Location => _inner.Location;

    /// <summary>Every operation begun so far, failed ones included.</summary>
    public IReadOnlyList<DiskOperation> Log => Locked(() => _log.ToArray());

    /// <summary>What no program may do: using a file again after its sync has failed.</summary>
    public IReadOnlyList<string> Misuse => Locked(() => _misuse.ToArray());

    /// <summary>Files created and not yet disposed.</summary>
    public int OpenFiles { get; private set; }

    /// <summary>Bytes that all files together may take; a write beyond writes what fits and fails. Null for no end.</summary>
    public long? Capacity { get; set; }

    /// <summary>Bytes that all files take.</summary>
    public long Used => Locked(() => _device.Used);

    /// <summary>Lets an operation from now on fail, or it and all later ones of the kind.</summary>
    /// <param name="number">1 for the next operation.</param>
    /// <param name="only">Count and fail operations of this kind only.</param>
    public void FailAt(int number, bool forever = false, DiskOperationKind? only = null)
        => Locked(() => _failure = new FaultPlan(number, forever, only));

    /// <summary>Cuts the power in the middle of an operation from now on, 1 for the next: it and all later ones throw and change nothing durable.</summary>
    public void CutPowerAt(int number) => Locked(() => _powerCut = new FaultPlan(number, Forever: true, Only: null));

    /// <summary>Takes back <see cref="FailAt"/> and <see cref="Capacity"/>: the device works again and has room.</summary>
    public void Heal() => Locked(() => (_failure, Capacity) = (FaultPlan.None, null));

    /// <summary>Writes to a new folder what a process that is killed now leaves behind: everything.</summary>
    public FileSystemDirectory AfterKill(string folder) => Locked(() => _device.AfterKill(folder));

    /// <summary>
    /// Writes to a new folder what may be left when the power is cut now: what is durable as it was, and of all else by
    /// the seed nothing, all, or parts, with unsynced contents dropped, zeroed, halved, kept or with bits flipped.
    /// </summary>
    /// <param name="fate">What befalls every unsynced content, null to let the seed choose for each.</param>
    public FileSystemDirectory AfterPowerCut(string folder, int seed, UnsyncedFate? fate = null)
        => Locked(() => _device.AfterPowerCut(folder, new Random(seed), fate));

    public override IReadOnlyList<string> List() => _inner.List();

    public override MappedFile Open(string name) => _inner.Open(name);

    public override IDisposable Lock() => Locked(() => _isOff ? throw PowerIsOff() : _inner.Lock());

    public override OutputFile Create(string name) => Locked(() =>
    {
        Begin(new DiskOperation(DiskOperationKind.Create, name));
        var file = new FaultyFile(this, _inner.Create(name), _device.Create(name));
        OpenFiles++;
        return file;
    });

    public override void Rename(string source, string target) => Locked(() =>
    {
        Begin(new DiskOperation(DiskOperationKind.Rename, source, target));
        _inner.Rename(source, target);
        _device.Rename(source, target);
    });

    public override void Delete(string name) => Locked(() =>
    {
        Begin(new DiskOperation(DiskOperationKind.Delete, name));
        _inner.Delete(name);
        _device.Delete(name);
    });

    public override void Sync() => Locked(() =>
    {
        Begin(new DiskOperation(DiskOperationKind.SyncDirectory, ""));
        _inner.Sync();
        _device.SyncNames();
    });

    // What a FaultyFile forwards. A write that fails has written a part.
    internal void Write(OutputFile file, SimulatedContent content, ReadOnlySpan<byte> data)
    {
        lock (_gate)
        {
            long room = Capacity is long capacity ? Math.Max(0, capacity - _device.Used) : long.MaxValue;
            var fitting = data[..(int)Math.Min(room, data.Length)];
            try
            {
                Begin(new DiskOperation(DiskOperationKind.Write, file.Name));
            }
            catch (IOException) when (!_isOff)
            {
                WriteBoth(fitting[..(fitting.Length / 2)]);
                throw;
            }

            WriteBoth(fitting);
            if (fitting.Length < data.Length) throw new IOException($"{file.Name}: No space left on device (simulated)");

            void WriteBoth(ReadOnlySpan<byte> part)
            {
                file.Write(part);
                content.Append(part);
            }
        }
    }

    internal void Sync(OutputFile file, SimulatedContent content) => Locked(() =>
    {
        Begin(new DiskOperation(DiskOperationKind.Sync, file.Name));
        file.Sync();
        content.Sync();
    });

    internal void Close() => Locked(() => OpenFiles--);

    internal void Report(string misuse) => Locked(() => _misuse.Add(misuse));

    private void Begin(DiskOperation operation)
    {
        if (_isOff) throw PowerIsOff();
        _log.Add(operation);
        _isOff = _powerCut.Hits(operation.Kind);
        if (_isOff) throw PowerIsOff();
        if (_failure.Hits(operation.Kind)) throw new IOException($"{operation}: Input/output error (simulated)");
    }

    private IOException PowerIsOff() => new($"{Location}: the power is off (simulated)");

    private T Locked<T>(Func<T> action)
    {
        lock (_gate) return action();
    }

    private void Locked(Action action)
    {
        lock (_gate) action();
    }
}
