using System.Security.Cryptography;
using Archive.Documents;

namespace Archive.Corpus;

/// <summary>
/// Compares the files of the corpus with what is recorded of them: documents with the hashes that the index took of them,
/// originals with the hashes in their documents.
/// </summary>
/// <remarks>Reads every byte of the corpus once.</remarks>
public sealed class Fixity(CorpusFolder corpus)
{
    /// <param name="recorded">SHA-256 of each document's file, by its path.</param>
    /// <param name="progress">Is told how many files of how many are done.</param>
    /// <exception cref="CorpusUnavailableException">The corpus is not there.</exception>
    /// <returns>By path; empty where every file is as recorded.</returns>
    public IReadOnlyList<FixityFault> Verify(
        IReadOnlyDictionary<string, string> recorded,
        Action<int, int> progress,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(recorded);
        ArgumentNullException.ThrowIfNull(progress);
        var faults = new List<FixityFault>();
        var originals = new HashSet<string>(StringComparer.Ordinal);
        var listing = corpus.List();
        var files = listing.Files.Values.ToArray();
        for (var i = 0; i < files.Length; i++)
        {
            cancel.ThrowIfCancellationRequested();
            var reading = corpus.Read(files[i]);
            faults.AddRange(FaultsOf(files[i], reading, recorded));
            if (reading.Document?.Original is { } original)
            {
                originals.Add(PathOf(files[i], original));
            }
            progress(i + 1, files.Length);
        }
        var present = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        faults.AddRange(
            recorded
                .Keys.Where(path => !present.Contains(path) && !listing.MayHide(path))
                .Select(path => new FixityFault(path, FixityFaultKind.Missing))
        );
        faults.AddRange(
            listing
                .Others.Where(path => !originals.Contains(path))
                .Select(path => new FixityFault(path, FixityFaultKind.Unrecorded))
        );
        return [.. faults.OrderBy(fault => fault.File, StringComparer.Ordinal)];
    }

    private IEnumerable<FixityFault> FaultsOf(
        CorpusFile file,
        CorpusReading reading,
        IReadOnlyDictionary<string, string> recorded
    )
    {
        if (file.PassedOver is not null)
        {
            yield return new FixityFault(file.Path, FixityFaultKind.PassedOver);
        }
        else if (reading.Sha256.Length == 0)
        {
            yield return new FixityFault(file.Path, FixityFaultKind.Unreadable);
        }
        else if (!recorded.TryGetValue(file.Path, out var hash))
        {
            yield return new FixityFault(file.Path, FixityFaultKind.Unrecorded);
        }
        else if (hash != reading.Sha256)
        {
            yield return new FixityFault(file.Path, FixityFaultKind.Changed);
        }
        if (
            reading.Document?.Original is { } original
            && OriginalFault(file, original) is { } fault
        )
        {
            yield return fault;
        }
    }

    private FixityFault? OriginalFault(CorpusFile file, OriginalFile original)
    {
        var path = PathOf(file, original);
        try
        {
            using var bytes = PlainFile.Open(Path.Combine(corpus.Root, path));
            return Convert.ToHexStringLower(SHA256.HashData(bytes)) == original.Sha256
                ? null
                : new FixityFault(path, FixityFaultKind.Changed);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return new FixityFault(path, FixityFaultKind.Missing);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new FixityFault(path, FixityFaultKind.Unreadable);
        }
    }

    private static string PathOf(CorpusFile file, OriginalFile original) =>
        Path.Combine(Path.GetDirectoryName(file.Path) ?? "", original.File).Replace('\\', '/');
}
