using Archive.Corpus;

namespace Archive.Indexing;

/// <summary>The files of the corpus, by path, and the moment before which they were looked at.</summary>
internal sealed record CorpusListing(
    IReadOnlyDictionary<string, CorpusFile> Files,
    DateTime TakenUtc
)
{
    public static CorpusListing Take(Func<IEnumerable<CorpusFile>> list)
    {
        var before = DateTime.UtcNow;
        return new(list().ToDictionary(file => file.Path, StringComparer.Ordinal), before);
    }
}
