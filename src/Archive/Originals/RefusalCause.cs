namespace Archive.Originals;

/// <summary>Why a file was not read.</summary>
internal enum RefusalCause
{
    /// <summary>The format says so, in its own sentence.</summary>
    Unreadable,

    /// <summary>The bytes are not what the format asks for.</summary>
    Broken,

    /// <summary>It was computed on for longer than a file may take.</summary>
    TooSlow,

    /// <summary>The child computed next to nothing and did not end.</summary>
    Stuck,

    TooMuchMemory,

    /// <summary>The stack was not deep enough for what is nested in the file.</summary>
    TooDeep,

    /// <summary>The answer would be longer than is taken.</summary>
    TooLong,

    /// <summary>The child ended, and did not say why.</summary>
    Died,
}
