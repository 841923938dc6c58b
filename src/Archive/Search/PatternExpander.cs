using System.Collections.Immutable;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Archive.Search;

/// <summary>A pattern of a query → the words of the index that it stands for: the most frequent, where they are too many.</summary>
internal sealed class PatternExpander(IndexReader reader, QueryNotes notes)
{
    public const int MostWords = 1_024;

    // Two letters may begin a great many words, of which an odd pattern matches few.
    private const int MostLookedAt = 200_000;

    private readonly Dictionary<(string Field, string Pattern), ImmutableArray<Term>> known = [];

    public ImmutableArray<Term> Expand(string field, QueryWord pattern)
    {
        if (!known.TryGetValue((field, pattern.Text), out var terms))
        {
            known.Add((field, pattern.Text), terms = LookUp(field, pattern));
        }
        return terms;
    }

    private ImmutableArray<Term> LookUp(string field, QueryWord pattern)
    {
        if (MultiFields.GetTerms(reader, field) is not { } dictionary)
        {
            return [];
        }
        var stem = new BytesRef(pattern.Stem);
        var words = dictionary.GetEnumerator();
        var found = new PriorityQueue<string, int>();
        var lookedAt = 0;
        var isCut = false;
        for (
            var isThere = words.SeekCeil(stem) is not TermsEnum.SeekStatus.END;
            isThere && StringHelper.StartsWith(words.Term, stem);
            isThere = words.MoveNext()
        )
        {
            if (++lookedAt > MostLookedAt)
            {
                isCut = true;
                break;
            }
            if (words.Term.Utf8ToString() is var word && pattern.Matches(word))
            {
                found.Enqueue(word, words.DocFreq);
                if (found.Count > MostWords)
                {
                    found.Dequeue();
                    isCut = true;
                }
            }
        }
        if (isCut)
        {
            notes.Add(
                $"{QueryNotes.Quote(pattern.Text)} stands for more than 1,024 words; the most frequent of them were looked for."
            );
        }
        return [.. found.UnorderedItems.Select(item => new Term(field, item.Element))];
    }
}
