using System.Collections.Immutable;
using System.Globalization;
using Archive.Indexing;
using Archive.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Archive.Search;

/// <summary>
/// Finds a long phrase that begins in one passage and ends in a later one, as a quotation of two paragraphs does, where no
/// passage holds it whole. Each passage it runs through is an entry found, with its share of the words marked.
/// </summary>
/// <remarks>
/// Of a phrase this long three neighbouring words stand together in some passage: such pieces are looked for, and around the
/// best of the passages found the document is read word by word. At most <see cref="MostPieces"/> short phrases are asked for and
/// <see cref="MostPlaces"/> places read.
/// </remarks>
internal sealed class PhraseRuns(OpenCommit commit, SearchFilters filters)
{
    /// <summary>Words a phrase needs: half of fewer may stand anywhere.</summary>
    public const int ShortestPhrase = 8;

    private const int PieceWords = 3;
    private const int MostPieces = 12;
    private const int MostPlaces = 50;

    /// <summary>The spans of its text that each entry found has of the phrase; empty where nothing was found.</summary>
    public SortedDictionary<int, ImmutableArray<TextSpan>> Find(SearchQuery.Phrase phrase)
    {
        var found = new SortedDictionary<int, ImmutableArray<TextSpan>>();
        foreach (var reading in phrase.Readings)
        {
            if (reading.Length < ShortestPhrase || reading.Any(word => word.IsPattern))
            {
                continue;
            }
            string[] words = [.. reading.Select(word => word.Text)];
            var places = commit.Searcher.Search(filters.Narrow(AnyPieceOf(words)), MostPlaces);
            foreach (var place in places.ScoreDocs)
            {
                if (!found.ContainsKey(place.Doc))
                {
                    ReadAround(place.Doc, words, HyphenReading.Joined, found);
                    ReadAround(place.Doc, words, HyphenReading.Parted, found);
                }
            }
        }
        return found;
    }

    private static BooleanQuery AnyPieceOf(string[] words)
    {
        var last = words.Length - PieceWords;
        var pieces = Math.Min(MostPieces, last + 1);
        var any = new BooleanQuery();
        for (var piece = 0; piece < pieces; piece++)
        {
            var query = new PhraseQuery();
            foreach (var word in words.AsSpan(last * piece / (pieces - 1), PieceWords))
            {
                query.Add(new Term(IndexSchema.Text, word));
            }
            any.Add(query, Occur.SHOULD);
        }
        return any;
    }

    private void ReadAround(
        int entry,
        string[] phrase,
        HyphenReading hyphens,
        SortedDictionary<int, ImmutableArray<TextSpan>> found
    )
    {
        var words = WordsAround(entry, phrase.Length, hyphens);
        for (var start = 0; start + phrase.Length <= words.Count; start++)
        {
            if (StandsAt(phrase, words, start))
            {
                var run = words.GetRange(start, phrase.Length);
                foreach (var share in run.GroupBy(word => word.Entry))
                {
                    found[share.Key] =
                    [
                        new TextSpan(share.First().Word.Span.Start, share.Last().Word.Span.End),
                    ];
                }
            }
        }
    }

    private static bool StandsAt(string[] phrase, List<(int Entry, Word Word)> words, int start)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (words[start + i].Word.Text != phrase[i])
            {
                return false;
            }
        }
        return true;
    }

    // A document's passages are neighbours in the index, in order.
    private List<(int Entry, Word Word)> WordsAround(int entry, int enough, HyphenReading hyphens)
    {
        var words = new List<(int, Word)>();
        var document = IdOf(entry);
        for (var i = entry - 1; words.Count < enough && IdOf(i) == document; i--)
        {
            words.InsertRange(0, WordsOf(i));
        }
        words.AddRange(WordsOf(entry));
        var end = words.Count + enough;
        for (var i = entry + 1; words.Count < end && IdOf(i) == document; i++)
        {
            words.AddRange(WordsOf(i));
        }
        return words;

        IEnumerable<(int, Word)> WordsOf(int passage)
        {
            var read = BothReadings.Of(Stored(passage, IndexSchema.Letters)!);
            var inReading = hyphens is HyphenReading.Parted ? read.Parted : null;
            return (inReading ?? read.Joined).Select(word => (passage, word));
        }
    }

    /// <summary>Null where there is no such entry or it is no passage.</summary>
    private string? IdOf(int entry) =>
        entry < 0 || entry >= commit.Reader.MaxDoc || Stored(entry, IndexSchema.Letters) is null
            ? null
            : Stored(entry, IndexSchema.Id);

    private string? Stored(int entry, string field) =>
        commit
            .Searcher.Doc(entry, new HashSet<string> { field })
            .GetField(field)
            ?.GetStringValue(CultureInfo.InvariantCulture);
}
