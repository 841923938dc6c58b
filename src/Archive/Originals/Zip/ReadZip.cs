using System.Collections.Immutable;

namespace Archive.Originals.Zip;

/// <summary>Some of an archive's files; their bytes come with it, in their order.</summary>
/// <param name="Next">Where to go on from; null where these were the last.</param>
/// <param name="Unpacked">Bytes so far, for the limit of all.</param>
/// <param name="Listed">How many the archive has in all.</param>
internal sealed record ReadZip(
    ImmutableArray<ZippedFile> Files,
    int? Next,
    long Unpacked,
    int Listed
);
