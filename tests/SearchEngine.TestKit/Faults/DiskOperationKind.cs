namespace SearchEngine.TestKit;

/// <summary>Operations that change something on the device.</summary>
public enum DiskOperationKind
{
    Create,
    Write,
    Sync,
    Rename,
    Delete,
    SyncDirectory,
}
