using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.Corpus;

/// <summary>What lies in the corpus, as one walk through its folders found it; no file was opened.</summary>
/// <param name="Files">Documents, and whatever was passed over, by path.</param>
/// <param name="Others">Paths of plain files that are no documents: originals, and whatever nobody recorded.</param>
/// <param name="UnreadFolders">Folders that could not be read: what is below them is not known to be gone.</param>
/// <param name="IsBare">Whether there is nothing in the folder at all, as where a disk is not mounted.</param>
/// <param name="TakenUtc">The moment before the walk.</param>
public sealed record CorpusListing(
    ImmutableSortedDictionary<string, CorpusFile> Files,
    ImmutableArray<string> Others,
    ImmutableArray<string> UnreadFolders,
    bool IsBare,
    DateTime TakenUtc
)
{
    public IEnumerable<CorpusFile> Documents => Files.Values.Where(file => file.PassedOver is null);

    public IEnumerable<Diagnostic> PassedOver =>
        Files.Values.Select(file => file.PassedOver).OfType<Diagnostic>();

    /// <summary>Whether a file that is not listed may be there all the same.</summary>
    public bool MayHide(string path) =>
        UnreadFolders.Any(folder =>
            path.Length > folder.Length
            && path[folder.Length] == '/'
            && path.StartsWith(folder, StringComparison.Ordinal)
        );
}
