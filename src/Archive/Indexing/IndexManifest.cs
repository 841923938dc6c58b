using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Archive.Indexing;

/// <summary>
/// What one commit of the index says of every file of the corpus, by path. Read from a column of its own, so that
/// it costs a few microseconds a file and no passage is touched.
/// </summary>
internal static class IndexManifest
{
    public static Dictionary<string, ManifestEntry> Read(IndexReader reader)
    {
        var entries = new Dictionary<string, ManifestEntry>(StringComparer.Ordinal);
        var stamp = new BytesRef();
        foreach (var leaf in reader.Leaves.Select(context => context.AtomicReader))
        {
            var stamps = leaf.GetBinaryDocValues(IndexSchema.Stamp);
            if (stamps is null)
            {
                continue;
            }
            foreach (var kind in new[] { IndexSchema.DocumentEntry, IndexSchema.RefusedEntry })
            {
                var files = leaf.GetTermDocsEnum(new Term(IndexSchema.Entry, kind));
                while (
                    files is not null
                    && files.NextDoc() is var file and not DocIdSetIterator.NO_MORE_DOCS
                )
                {
                    if (leaf.LiveDocs is { } live && !live.Get(file))
                    {
                        continue;
                    }
                    stamps.Get(file, stamp);
                    var entry = ManifestEntry.Decode(stamp);
                    entries.Add(entry.Path, entry);
                }
            }
        }
        return entries;
    }

    /// <summary>The next files by path, with their hashes; touches no others, however many there are.</summary>
    public static List<(string Path, string Sha256)> After(
        IndexReader reader,
        string after,
        int most
    )
    {
        var found = new List<(string, string)>();
        var paths = MultiFields.GetTerms(reader, IndexSchema.File)?.GetEnumerator();
        if (paths is null || paths.SeekCeil(new BytesRef(after)) is TermsEnum.SeekStatus.END)
        {
            return found;
        }
        var live = MultiFields.GetLiveDocs(reader);
        var stamps = MultiDocValues.GetBinaryValues(reader, IndexSchema.Stamp);
        var stamp = new BytesRef();
        do
        {
            var path = paths.Term.Utf8ToString();
            if (path == after)
            {
                continue;
            }
            var file = paths.Docs(live, null, DocsFlags.NONE).NextDoc();
            if (file != DocIdSetIterator.NO_MORE_DOCS)
            {
                stamps.Get(file, stamp);
                found.Add((path, ManifestEntry.Decode(stamp).Sha256));
            }
        } while (found.Count < most && paths.MoveNext());
        return found;
    }
}
