using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Documents;
using Archive.Indexing;
using Archive.Quotations.Speakers;
using Archive.Search;
using Archive.Text;

namespace Archive.Quotations.Attributions;

/// <summary>
/// The releases of the archive that announce a letter: those by whom they are issued tell that they wrote one, its
/// addressee is named, and the front matter relates the two, or a long passage stands in both and in no other letter.
/// </summary>
/// <remarks>Keeps what it found: made for one check. For many threads.</remarks>
internal sealed partial class Announcements(SourceFinder finder)
{
    private const int LongPassage = 20;
    private const int MostPassages = 60;
    private const int MostCandidates = 10;
    private const int Head = 6;
    private const int DaysBefore = 7;
    private const int DaysAfter = 31;

    private readonly ConcurrentDictionary<DocumentId, Lazy<ImmutableArray<DocumentSummary>>> found =
        new();

    /// <summary>Releases with authors, in order of date.</summary>
    public ImmutableArray<DocumentSummary> Of(DocumentSummary letter) =>
        found
            .GetOrAdd(letter.Id, _ => new Lazy<ImmutableArray<DocumentSummary>>(() => Find(letter)))
            .Value;

    private ImmutableArray<DocumentSummary> Find(DocumentSummary letter)
    {
        if (finder.Read(letter) is not { } words)
        {
            return [];
        }
        using var lookup = finder.Open();
        return
        [
            .. Candidates(lookup, words)
                .Where(release =>
                    release is { Kind: DocumentKind.PressRelease, Authors.IsEmpty: false }
                )
                .Where(release => IsOfItsTime(release, letter))
                .Where(release =>
                    finder.Read(release) is { } told
                    && TellsOfLetter(release, told.Text)
                    && NamesAddressee(told, letter)
                    && (IsRelated(release, letter) || PrintsIt(lookup, told, words, letter))
                )
                .OrderBy(release => release.Date)
                .ThenBy(release => release.Id.Value, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<DocumentSummary> Candidates(
        SourceLookup lookup,
        DocumentWords letter
    ) =>
        letter
            .Text.Passages.Select(passage => Words.Read(passage.Text, HyphenReading.Parted))
            .Select(words => words.Select(word => word.Text).ToArray())
            .Where(words => words.Length >= LongPassage)
            .Take(MostPassages)
            .SelectMany(words => lookup.Candidates(words, MostCandidates))
            .Select(candidate => candidate.Id)
            .Distinct()
            .Select(lookup.Find)
            .OfType<DocumentSummary>();

    // A formula comes again in the letter of another year.
    private static bool IsOfItsTime(DocumentSummary release, DocumentSummary letter) =>
        release.Date is not { } told
        || letter.Date is not { } written
        || (told.DayNumber - written.DayNumber) is >= -DaysBefore and <= DaysAfter;

    private static bool TellsOfLetter(DocumentSummary release, DocumentText text) =>
        text.Passages.Take(Head).Any(passage => HasWritten(release.Authors, passage.Text));

    // All of them, and what they did first is to write.
    private static bool HasWritten(ImmutableArray<Party> authors, string passage)
    {
        if (Writing().Match(passage) is not { Success: true } writing)
        {
            return false;
        }
        var before = Words.Read(passage[..writing.Index]).ToList();
        var named = authors
            .Select(author => PersonName.Read(author.Name)?.Last)
            .Select(last => before.FindIndex(word => word.Text == last))
            .ToArray();
        return named.All(at => at >= 0) && !before.Skip(named.Max()).Any(word => IsAct(word.Text));
    }

    private static bool IsAct(string word) =>
        SpeakerWords.Finite.Contains(word)
        || (word.EndsWith("ed", StringComparison.Ordinal) && word is not ("joined" or "united"));

    private static bool NamesAddressee(DocumentWords release, DocumentSummary letter) =>
        letter.Recipients.IsEmpty
        || letter.Recipients.Any(recipient =>
            Words.Read(recipient.Name) is [.., var last]
            && release.Words.Any(word => word.Text == last.Text)
        );

    private static bool IsRelated(DocumentSummary release, DocumentSummary letter) =>
        release.Relations.Any(relation => relation.Target == letter.Id)
        || letter.Relations.Any(relation => relation.Target == release.Id);

    private static bool PrintsIt(
        SourceLookup lookup,
        DocumentWords release,
        DocumentWords letter,
        DocumentSummary summary
    )
    {
        var told = StretchesOf(release).ToHashSet(StringComparer.Ordinal);
        return StretchesOf(letter)
            .Where(told.Contains)
            .Any(stretch => IsOnlyIn(lookup, stretch.Split(' '), summary));
    }

    private static bool IsOnlyIn(SourceLookup lookup, string[] words, DocumentSummary letter) =>
        lookup
            .PlacesOf(words, MostCandidates)
            .Select(place => lookup.Find(place.Id))
            .All(other =>
                other is null or { Kind: DocumentKind.PressRelease } || other.Id == letter.Id
            );

    // So many words within a passage, from each word on.
    private static IEnumerable<string> StretchesOf(DocumentWords document) =>
        document.Text.Passages.SelectMany(passage =>
        {
            var words = Words
                .Read(passage.Text, HyphenReading.Parted)
                .Select(word => word.Text)
                .ToArray();
            return Enumerable
                .Range(0, Math.Max(0, words.Length - LongPassage + 1))
                .Select(first => string.Join(' ', words, first, LongPassage));
        });

    [GeneratedRegex(
        @"\b(led|leads|sent|sends|send|wrote|writes|signed|authored|penned|delivered)\b[^.“”""]{0,80}\bletters?\b|\b(wrote|writes|written) (again )?to\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Writing();
}
