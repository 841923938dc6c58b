using System.Collections.Immutable;
using Archive.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Queries;
using Lucene.Net.Search;

namespace Archive.Search;

/// <summary>What a query means → what Lucene is asked. Of one query; looks up the words its patterns stand for.</summary>
/// <remarks>
/// A phrase is sought in a passage's text and in the document's title, which is indexed with the document's first passage and
/// only there: who types words of a title finds the document once, at its beginning, not each of its passages. Of the places
/// and hyphen readings in which a phrase is found the best one counts. Words that need not be neighbours score more the nearer they
/// stand to each other.
/// </remarks>
internal sealed class QueryTranslator(IndexReader reader, QueryNotes notes)
{
    private const float TitleBoost = 1.5f;
    private const int ShortestQuotation = 5;
    private const int NearWords = 20;
    private const int MostNearWords = 8;

    private readonly PatternExpander patterns = new(reader, notes);

    public static Query AllPassages { get; } =
        new ConstantScoreQuery(
            new TermQuery(new Term(IndexSchema.Entry, IndexSchema.PassageEntry))
        );

    // A new one each time: whoever asks may set its boost.
    private static Query NoPassage => new BooleanQuery();

    public Query Translate(SearchQuery query)
    {
        var translated = Part(query);
        if (query is not SearchQuery.AllOf and || Near(and) is not { } near)
        {
            return translated;
        }
        return new BooleanQuery { { translated, Occur.MUST }, { near, Occur.SHOULD } };
    }

    private Query Part(SearchQuery query) =>
        query switch
        {
            SearchQuery.Everything => AllPassages,
            SearchQuery.NoWord => NoPassage,
            SearchQuery.Phrase phrase => Phrase(phrase),
            SearchQuery.AllOf and => All(and.Parts),
            SearchQuery.AnyOf or => Any(or.Parts.Select(Part)),
            SearchQuery.Without => All([query]),
            _ => throw new InvalidOperationException($"No such query: {query.GetType().Name}."),
        };

    private BooleanQuery All(ImmutableArray<SearchQuery> parts)
    {
        var all = new BooleanQuery();
        foreach (var part in parts)
        {
            if (part is SearchQuery.Without not)
            {
                all.Add(Part(not.Part), Occur.MUST_NOT);
            }
            else
            {
                all.Add(Part(part), Occur.MUST);
            }
        }
        if (parts.All(part => part is SearchQuery.Without))
        {
            all.Add(AllPassages, Occur.MUST);
        }
        return all;
    }

    private static BooleanQuery Any(IEnumerable<Query> parts)
    {
        var any = new BooleanQuery();
        foreach (var part in parts)
        {
            any.Add(part, Occur.SHOULD);
        }
        return any;
    }

    private DisjunctionMaxQuery Phrase(SearchQuery.Phrase phrase)
    {
        var best = new DisjunctionMaxQuery(0);
        foreach (var reading in phrase.Readings)
        {
            best.Add(Reading(IndexSchema.Text, reading));
            var inTitle = Reading(IndexSchema.Title, reading);
            inTitle.Boost = TitleBoost;
            best.Add(inTitle);
        }
        return best;
    }

    private Query Reading(string field, ImmutableArray<QueryWord> words)
    {
        if (words.Length == 1)
        {
            return words[0].IsPattern
                ? AnyOf(patterns.Expand(field, words[0]))
                : new TermQuery(new Term(field, words[0].Text));
        }
        if (!words.Any(word => word.IsPattern))
        {
            var phrase = new PhraseQuery();
            foreach (var word in words)
            {
                phrase.Add(new Term(field, word.Text));
            }
            // Who has a whole quotation has it, in however long a passage: all are equals, and the earliest comes first.
            return words.Length < ShortestQuotation
                ? phrase
                : new ConstantScoreQuery(phrase) { Boost = words.Length };
        }
        var withPatterns = new MultiPhraseQuery();
        foreach (var word in words)
        {
            Term[] terms = word.IsPattern
                ? [.. patterns.Expand(field, word)]
                : [new Term(field, word.Text)];
            if (terms.Length == 0)
            {
                return NoPassage;
            }
            withPatterns.Add(terms);
        }
        return withPatterns;
    }

    private static Query AnyOf(ImmutableArray<Term> terms) =>
        terms.IsEmpty ? NoPassage : new ConstantScoreQuery(new TermsFilter([.. terms]));

    private static PhraseQuery? Near(SearchQuery.AllOf and)
    {
        var words = and
            .Parts.OfType<SearchQuery.Phrase>()
            .Where(part => part.Joined is [{ IsPattern: false }])
            .Select(part => part.Joined[0].Text)
            .Take(MostNearWords)
            .ToArray();
        if (words.Length < 2)
        {
            return null;
        }
        var near = new PhraseQuery { Slop = NearWords };
        foreach (var word in words)
        {
            near.Add(new Term(IndexSchema.Text, word));
        }
        return near;
    }
}
