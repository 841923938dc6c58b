using Archive.Corpus;
using Archive.Documents;

namespace Archive.Indexing;

/// <summary>
/// Carries out an <see cref="IndexPlan"/>: reads files on all cores, decides whose each id is, writes one after the
/// other by path. After each file the entries written so far agree with each other, so that a long build may commit in between.
/// </summary>
internal sealed class IndexUpdate(
    IReadOnlyDictionary<string, ManifestEntry> manifest,
    CorpusListing listing,
    IndexPlan plan,
    Func<CorpusFile, CorpusReading> read,
    PassageIndexer indexer
)
{
    // The coarsest clock among file systems in use ticks every two seconds.
    private static readonly TimeSpan Unsettled = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, ManifestEntry> known = new(
        manifest,
        StringComparer.Ordinal
    );

    // Whose passages are in the index now, by id.
    private readonly Dictionary<string, string> holders = manifest
        .Values.Where(entry => entry.ClaimedId is not null && entry.Holder == entry.Path)
        .ToDictionary(entry => entry.ClaimedId!, entry => entry.Path, StringComparer.Ordinal);
    private readonly SortedDictionary<string, CorpusFile> waiting = new(StringComparer.Ordinal);

    /// <summary>Whether anything was written that a commit must make lasting.</summary>
    public bool HasWritten { get; private set; }

    public int Indexed { get; private set; }

    /// <param name="afterEach">Called after each file with how many files have been done; may commit.</param>
    public void Run(Action<int> afterEach, CancellationToken cancel)
    {
        foreach (var path in plan.Gone)
        {
            Remove(path);
        }
        foreach (var file in plan.ToRead)
        {
            waiting.Add(file.Path, file);
        }
        var done = 0;
        while (waiting.Count > 0)
        {
            // Files displaced meanwhile come in another round; there is seldom one.
            var round = waiting.Values.ToArray();
            foreach (var file in ReadAhead.InOrder(round, Prepare))
            {
                cancel.ThrowIfCancellationRequested();
                waiting.Remove(file.File.Path);
                Take(file);
                afterEach(++done);
            }
        }
    }

    private PreparedFile Prepare(CorpusFile file) => PreparedFile.Of(file, read);

    private void Take(PreparedFile file)
    {
        var path = file.File.Path;
        var before = known.GetValueOrDefault(path);
        if (before is not null)
        {
            LetGo(before);
        }
        var id = file.Summary?.Id.Value;
        var holder = id is null ? null : HolderAfterClaimOf(id, path);
        var stamp = new ManifestEntry(
            path,
            file.File.Size,
            file.File.ModifiedUtc.Ticks,
            file.Sha256,
            IsSettled(file),
            id,
            holder
        );
        if (stamp == before)
        {
            return;
        }
        known[path] = stamp;
        HasWritten = true;
        var yielding = id is not null && holder != path ? Refused(file, id, holder!) : file;
        if (before is not null && before.Sha256 == file.Sha256 && before.Holder == holder)
        {
            indexer.WriteStamp(yielding, stamp);
            return;
        }
        Write(yielding, stamp, isKnown: before is not null);
        Indexed++;
    }

    // What a document's words do to the index is the document's fault, told as one; what the disk does is not.
    private void Write(PreparedFile file, ManifestEntry stamp, bool isKnown)
    {
        try
        {
            indexer.Write(file, stamp, isKnown);
        }
        catch (Exception fault) when (file.Summary is not null && FileFault.IsOfFile(fault))
        {
            var refused = file.Refused(
                FileFault.While("writing it into the index", file.File, fault)
            );
            // Without a holder it is read again each time, and written whole when it can be.
            known[stamp.Path] = stamp with
            {
                Holder = null,
            };
            indexer.Write(refused, known[stamp.Path], isKnown: true);
        }
    }

    // Whoever comes later by path must be told who has the id now, and whoever had it must let go of it: until their turn
    // comes they are not in the index at all, lest a commit in between holds two documents of one id.
    private string HolderAfterClaimOf(string id, string path)
    {
        plan.Claims.Claim(id, path);
        var holder = plan.Claims.HolderOf(id)!;
        if (holder != path)
        {
            return holder;
        }
        var others = plan.Claims.ClaimantsOf(id).ToHashSet(StringComparer.Ordinal);
        if (holders.TryGetValue(id, out var former))
        {
            others.Add(former);
        }
        others.Remove(path);
        foreach (var other in others)
        {
            Remove(other);
            // One in a folder that cannot be read now is read when it can.
            if (listing.Files.TryGetValue(other, out var file))
            {
                waiting.TryAdd(other, file);
            }
        }
        holders[id] = path;
        return path;
    }

    private void Remove(string path)
    {
        if (known.Remove(path, out var entry))
        {
            LetGo(entry);
            indexer.Remove(path);
            HasWritten = true;
        }
    }

    private void LetGo(ManifestEntry entry)
    {
        if (entry.ClaimedId is not { } id)
        {
            return;
        }
        plan.Claims.Release(id, entry.Path);
        if (entry.Holder == entry.Path)
        {
            holders.Remove(id);
        }
    }

    private bool IsSettled(PreparedFile file) =>
        file.Sha256.Length > 0
        && !file.IsFaulty
        && file.File.ModifiedUtc < listing.TakenUtc - Unsettled;

    private static PreparedFile Refused(PreparedFile file, string id, string holder) =>
        file.Refused(
            new Diagnostic(
                file.File.Path,
                null,
                DiagnosticCode.DuplicateId,
                $"The id '{id}' is that of '{holder}' too, which has it; '{file.File.Path}' is left out. Give one of them another id."
            )
        );
}
