using Archive.Corpus;

namespace Archive.Indexing;

/// <summary>
/// What a look at the corpus's folders says must be done to the index: files that are gone, and files that must be read,
/// because they are new, look changed, or hold (or lack) an id that is another's by now. Reads no file.
/// </summary>
/// <param name="Gone">Paths.</param>
/// <param name="ToRead">By path.</param>
/// <param name="Claims">Of all files that stay, as of the last time they were read.</param>
internal sealed record IndexPlan(
    IReadOnlyList<string> Gone,
    IReadOnlyList<CorpusFile> ToRead,
    IdClaims Claims
)
{
    public bool IsEmpty => Gone.Count == 0 && ToRead.Count == 0;

    /// <param name="suspects">Paths of files to be read again although they look unchanged.</param>
    public static IndexPlan Of(
        IReadOnlyDictionary<string, ManifestEntry> manifest,
        CorpusListing listing,
        IReadOnlySet<string> suspects
    )
    {
        // A file that looks changed may claim another id by now: who takes its place is found without it.
        var claims = new IdClaims();
        var settled = new List<ManifestEntry>();
        var toRead = new List<CorpusFile>();
        foreach (var file in listing.Files.Values)
        {
            if (
                manifest.TryGetValue(file.Path, out var entry)
                && LooksUnchanged(file, entry)
                && !suspects.Contains(file.Path)
            )
            {
                Keep(entry);
            }
            else
            {
                toRead.Add(file);
            }
        }
        var gone = new List<string>();
        foreach (
            var entry in manifest.Values.Where(entry => !listing.Files.ContainsKey(entry.Path))
        )
        {
            if (listing.MayHide(entry.Path))
            {
                Keep(entry);
            }
            else
            {
                gone.Add(entry.Path);
            }
        }
        toRead.AddRange(
            settled
                .Where(entry =>
                    entry.ClaimedId is not null && claims.HolderOf(entry.ClaimedId) != entry.Holder
                )
                .Select(entry => listing.Files.GetValueOrDefault(entry.Path))
                .OfType<CorpusFile>()
        );
        toRead.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new IndexPlan(gone, toRead, claims);

        void Keep(ManifestEntry entry)
        {
            settled.Add(entry);
            if (entry.ClaimedId is not null)
            {
                claims.Claim(entry.ClaimedId, entry.Path);
            }
        }
    }

    private static bool LooksUnchanged(CorpusFile file, ManifestEntry entry) =>
        entry.IsSettled && entry.Size == file.Size && entry.ModifiedTicks == file.ModifiedUtc.Ticks;
}
