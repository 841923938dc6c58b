using System.Collections.Immutable;
using Archive.Documents;
using Archive.Indexing;
using Archive.Quotations.Lexicon;
using Archive.Search;

namespace Archive.Quotations.Judging;

/// <summary>The work of tracing one quotation over one commit of the index.</summary>
internal sealed class Tracing
{
    private const int MostTriedPlaces = 5;
    private const float AsHigh = 0.8f;
    private const float NearlyAsHigh = 0.5f;
    private static readonly Precedence Precedence = new();

    private readonly SourceLookup lookup;
    private readonly SourceFinder finder;
    private readonly QuotationText quotation;
    private readonly DocumentJudge judge;
    private readonly Dictionary<DocumentId, Judged?> judged = [];

    public Tracing(
        SourceLookup lookup,
        SourceFinder finder,
        WordList words,
        QuotationText quotation
    )
    {
        this.lookup = lookup;
        this.finder = finder;
        this.quotation = quotation;
        judge = new DocumentJudge(quotation, new VerdictRules(new KnownWords(words, lookup)));
    }

    /// <summary>Null where nothing is close enough. Of the answer the quotation's own text is still to be set.</summary>
    public TracedQuotation? Run(DocumentId? document, Func<DocumentSummary, bool>? isExpected)
    {
        if (quotation.Words.IsEmpty)
        {
            return null;
        }
        if (document is { } id && Judge(id) is { IsFound: true } there)
        {
            return Answer(there, []);
        }
        var places = SourceFinder.Places(lookup, quotation);
        if (ShortRule.IsShort(quotation))
        {
            return Short(places, isExpected);
        }
        var verbatim = Accepted(places);
        JudgeCandidates(places, verbatim);
        return verbatim is null ? Best() : Verbatim(places, verbatim);
    }

    // Where the words were found in one passage, only what scores as high may have them too, across passages or hyphens.
    private void JudgeCandidates(ImmutableArray<SourceCandidate> places, Judged? verbatim)
    {
        var candidates = SourceFinder.Candidates(lookup, quotation);
        var known = places.Select(place => place.Id).ToHashSet();
        var least =
            verbatim is null || candidates.IsEmpty
                ? 0
                : candidates
                    .FirstOrDefault(one => one.Id == verbatim.Document.Id, candidates[0])
                    .Score * AsHigh;
        foreach (var candidate in candidates.Where(one => one.Score >= least))
        {
            if (verbatim is not null && known.Contains(candidate.Id))
            {
                continue;
            }
            Judge(candidate.Id);
            if (
                verbatim is null
                && judged.Values.Any(one => one is { IsWhole: true, IsFound: true })
            )
            {
                least = Math.Max(least, candidates[0].Score * NearlyAsHigh);
            }
        }
    }

    private TracedQuotation Verbatim(ImmutableArray<SourceCandidate> places, Judged verbatim)
    {
        JudgeRivals(places, verbatim);
        var same = judged
            .Values.OfType<Judged>()
            .Where(one => one.Judgement is { IsAccepted: true, Slips: 0 })
            .ToList();
        var named = same.Count > 0 ? Origin.Of(same) : verbatim;
        var elsewhere = same.Where(one => places.All(place => place.Id != one.Document.Id));
        return Answer(
            named,
            InOrder([
                .. Others(places, named),
                .. elsewhere.Where(one => one != named).Select(PlaceOf),
            ])
        );
    }

    // Places come in order of date; those of which the date does not tell are looked at.
    private void JudgeRivals(ImmutableArray<SourceCandidate> places, Judged first)
    {
        foreach (var place in places)
        {
            if (
                lookup.Find(place.Id) is { } document
                && Origin.MayBeAsOld(document, first.Document)
            )
            {
                Judge(place.Id);
            }
        }
    }

    private TracedQuotation? Short(
        ImmutableArray<SourceCandidate> places,
        Func<DocumentSummary, bool>? isExpected
    )
    {
        if (Accepted(places) is null)
        {
            places = SourceFinder.Candidates(lookup, quotation);
        }
        var meant = places
            .Where(place =>
                isExpected is not null
                && lookup.Find(place.Id) is { } summary
                && isExpected(summary)
            )
            .Select(place => Judge(place.Id))
            .OfType<Judged>()
            .ToList();
        var said = meant.Where(one => one.Judgement.IsAccepted).ToList();
        if (said.Count > 0)
        {
            var expected = Origin.Of(said);
            return Answer(expected, Others(places, expected));
        }
        var found = places
            .Where(place => Judge(place.Id) is { Judgement.IsAccepted: true })
            .ToImmutableArray();
        if (found.IsEmpty)
        {
            return meant.FirstOrDefault(one => one.IsFound) is { } near ? Answer(near, []) : null;
        }
        var origin = Origin.Of(found.Select(place => Judge(place.Id)!));
        return ShortRule.IsRare(quotation, found.Length)
            ? Answer(origin, Others(found, origin))
            : new TracedQuotation(
                "",
                null,
                [],
                VerdictSentences.TooShort(found.Length),
                null,
                [],
                Others(found, null)
            );
    }

    private Judged? Accepted(ImmutableArray<SourceCandidate> places) =>
        places
            .Take(MostTriedPlaces)
            .Select(place => Judge(place.Id))
            .FirstOrDefault(judged => judged is { Judgement.IsAccepted: true });

    private TracedQuotation? Best()
    {
        var found = judged
            .Values.OfType<Judged>()
            .Where(one => one.IsFound)
            .OrderByDescending(one => one.Judgement.IsAccepted)
            .ThenBy(Rank)
            .ThenBy(one => one.Document, Precedence)
            .ToList();
        if (found is not [var best, ..] || !best.IsWhole)
        {
            var several = SeveralDocuments.Find(judged.Values.OfType<Judged>(), Worth);
            if (several is [var first, ..])
            {
                return SeveralAnswer(first, several);
            }
        }
        if (found is not [var winner, ..])
        {
            return null;
        }
        var alike = found.Where(one => one == winner || HasSameWords(one, winner)).ToList();
        var named = Origin.Of(
            winner.Judgement.IsAccepted ? alike.Where(one => Rank(one) == Rank(winner)) : alike
        );
        return Answer(named, InOrder(alike.Where(one => one != named).Select(PlaceOf)));
    }

    // What agrees: a letter before the release that prints it with its omissions, then as few slips and marks as may be. What does
    // not: as near as may be.
    private static (bool IsRelease, int Slips, Verdict Verdict, int Distance) Rank(Judged one) =>
        one.Judgement.IsAccepted
            ? (
                one.Document.Kind is DocumentKind.PressRelease,
                one.Judgement.Slips,
                one.Judgement.Verdict,
                0
            )
            : (false, 0, Verdict.NotFound, -one.Judgement.Alignment.Score);

    private Judged? Judge(DocumentId id)
    {
        if (!judged.TryGetValue(id, out var one))
        {
            one =
                lookup.Find(id) is { } document && finder.Read(document) is { } words
                    ? Found(Judged.Of(document, judge.Judge(words), Worth))
                    : null;
            judged.Add(id, one);
        }
        return one;
    }

    // Where words are left out, a few of the rest may stand better elsewhere in the document, and no place has enough. Looked at as
    // one place, all of them may stand there.
    private Judged Found(Judged one) =>
        one is { IsFound: false, Judgement.Verdict: Verdict.Spliced }
        && one.Coverage.Anywhere >= FoundRule.NearlyAllInOnePlace
        && judge.InOnePlace(one.Judgement.Alignment) is { } judgement
        && Judged.Of(one.Document, judgement, Worth) is { IsFound: true } found
            ? found
            : one;

    private double Worth(string word) =>
        Math.Log(1 + ((double)lookup.Passages / (1 + lookup.FrequencyOf(word))));

    private static bool HasSameWords(Judged one, Judged other) =>
        (one.Judgement.IsAccepted && other.Judgement.IsAccepted)
        || (
            one.Judgement.Verdict == other.Judgement.Verdict
            && one.Judgement.Alignment.Score == other.Judgement.Alignment.Score
            && one.Judgement.Reasons.SequenceEqual(other.Judgement.Reasons)
        );

    private ImmutableArray<SourcePlace> Others(
        ImmutableArray<SourceCandidate> places,
        Judged? named
    ) =>
        InOrder(
            places
                .Where(place => place.Id != named?.Document.Id)
                .Select(place => (Document: lookup.Find(place.Id), place))
                .Where(row => row.Document is not null)
                .Select(row => new SourcePlace(row.Document!, lookup.PassagesOf(row.place)))
        );

    private static ImmutableArray<SourcePlace> InOrder(IEnumerable<SourcePlace> places) =>
        [.. places.OrderBy(place => place.Document, Precedence)];

    private static SourcePlace PlaceOf(Judged one) =>
        new(one.Document, AnswerWriter.SourceOf(one.Judgement, one.Document).Passages);

    private static TracedQuotation Answer(Judged one, ImmutableArray<SourcePlace> others)
    {
        var source = AnswerWriter.SourceOf(one.Judgement, one.Document);
        return new TracedQuotation(
            "",
            one.Judgement.Verdict,
            one.Judgement.Reasons,
            VerdictSentences.Of(one.Judgement, source),
            source,
            AnswerWriter.DifferencesOf(one.Judgement),
            others
        );
    }

    private static TracedQuotation SeveralAnswer(Judged first, ImmutableArray<Judged> several)
    {
        var source = AnswerWriter.SourceOf(first.Judgement, first.Document);
        return new TracedQuotation(
            "",
            Verdict.Spliced,
            [Tell.SeveralDocuments(several.Length)],
            VerdictSentences.SeveralDocuments(source, several.Length),
            source,
            AnswerWriter.DifferencesOf(first.Judgement),
            [.. several.Skip(1).Select(PlaceOf)]
        );
    }
}
