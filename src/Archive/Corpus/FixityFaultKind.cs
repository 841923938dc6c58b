namespace Archive.Corpus;

/// <summary>How a file can be other than it was recorded.</summary>
public enum FixityFaultKind
{
    /// <summary>It is there with other bytes.</summary>
    Changed,

    /// <summary>It was recorded and is gone.</summary>
    Missing,

    /// <summary>It is there and nothing is recorded of it.</summary>
    Unrecorded,

    /// <summary>It is there and cannot be read.</summary>
    Unreadable,

    /// <summary>It is no plain file, or lies where none is read: nothing was looked at.</summary>
    PassedOver,
}
