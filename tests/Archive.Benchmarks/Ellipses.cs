using System.Buffers;
using System.Text.RegularExpressions;
using Archive.Quotations;
using Archive.Text;

namespace Archive.Benchmarks;

/// <summary>
/// Honest quotations with two and three ellipses, made of sentences of the letters: whole phrases between commas are left out,
/// none with a negation, a condition or a hedge in it. Amid 43,000 documents all are "edited", and from their letter.
/// </summary>
internal static partial class Ellipses
{
    private static readonly SearchValues<char> Paired = SearchValues.Create("“”\"()[];:");

    private const int Asked = 500;
    private const int Shortest = 16;
    private const int Longest = 120;
    private const int MostLeftOut = 50;
    private const int FewestLeft = 8;

    // Of a long sentence other phrases are left out the next time.
    private const int MostRounds = 40;

    private static readonly string[] Marks = [" … ", " ... ", " . . . ", " […] ", " [...] ", "…"];

    // Words that turn what is said, in the common forms: a phrase with one of them does not leave honestly.
    private static readonly HashSet<string> Turning =
    [
        .. (
            "not no nor never none nothing nobody neither without only hardly scarcely barely rarely seldom cannot cant wont dont doesnt "
            + "didnt isnt arent wasnt werent hasnt havent hadnt wouldnt couldnt shouldnt fail fails failed failing failure refuse refuses "
            + "refused refusing refusal reject rejects rejected rejecting deny denies denied denying oppose opposes opposed opposing lack "
            + "lacks lacked lacking if unless until provided whether except but although though while however yet despite instead rather "
            + "alleged allegedly reportedly reported apparently could may might would should perhaps possibly possible likely probably "
            + "almost nearly some expected appears appear seems seem suggest suggests believe think according than"
        ).Split(' '),
    ];

    public static int Measure(Figures figures, int seed)
    {
        using var archive = ArchiveOfScale.Open(amidPress: true);
        var sentences = LetterSentence.ReadAll(Shortest, Longest).ToArray();
        var random = new Random(seed);
        random.Shuffle(sentences);
        var (asked, right) = (0, 0);
        var quotations = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var sentence in Enumerable.Repeat(sentences, MostRounds).SelectMany(round => round)
        )
        {
            if (asked == Asked)
            {
                break;
            }
            if (
                Cut(sentence.Text, 2 + (asked % 2), random) is not { } quotation
                || !quotations.Add(Marked().Replace(quotation, "…"))
            )
            {
                continue;
            }
            asked++;
            var traced = archive.Tracer.Trace(quotation);
            var isRight =
                traced.Verdict is Verdict.Edited
                && traced.Source is { } source
                && (
                    RealLetters.IsOf(source.Document, sentence.Letter)
                    || traced.Others.Any(other => RealLetters.IsOf(other.Document, sentence.Letter))
                );
            right += isRight ? 1 : 0;
            if (!isRight)
            {
                Console.WriteLine($"missed {sentence.Letter}: {quotation}");
                Console.WriteLine(
                    $"  {traced.Verdict} {traced.Source?.Document.Id.ToString() ?? "-"}: {string.Join("; ", traced.Reasons.Select(reason => reason.Sentence))}"
                );
                Console.WriteLine($"  of {sentence.Text}");
            }
        }
        figures.Add("ellipses: asked", asked);
        figures.Add("ellipses: edited, of its letter, %", 100.0 * right / asked);
        return 0;
    }

    // Of the phrases between commas some inner ones leave, no two neighbours. Null where the sentence has not so many that may.
    private static string? Cut(string sentence, int count, Random random)
    {
        var phrases = Comma().Split(sentence);
        var inner = Enumerable
            .Range(1, Math.Max(0, phrases.Length - 2))
            .Where(i => MayLeave(phrases[i]))
            .ToArray();
        random.Shuffle(inner);
        var left = new List<int>();
        foreach (var phrase in inner)
        {
            if (left.Count < count && left.TrueForAll(other => Math.Abs(other - phrase) > 1))
            {
                left.Add(phrase);
            }
        }
        if (left.Count < count)
        {
            return null;
        }
        var quotation = "";
        for (var i = 0; i < phrases.Length; i++)
        {
            quotation +=
                left.Contains(i) ? Marks[random.Next(Marks.Length)]
                : quotation.Length == 0 || left.Contains(i - 1) ? phrases[i]
                : ", " + phrases[i];
        }
        var remain = phrases.Where((_, i) => !left.Contains(i)).Sum(CountOf);
        return remain >= FewestLeft ? quotation : null;
    }

    private static bool MayLeave(string phrase)
    {
        var words = Words.Read(phrase, HyphenReading.Parted);
        return words.Count is > 0 and <= MostLeftOut
            && !phrase.AsSpan().ContainsAny(Paired)
            && words.All(word => !Turning.Contains(word.Text));
    }

    private static int CountOf(string phrase) => Words.Read(phrase, HyphenReading.Parted).Count;

    [GeneratedRegex(@", (?!\d)")]
    private static partial Regex Comma();

    [GeneratedRegex(@" ?(…|\[…\]|\[\.\.\.\]|\. ?\. ?\.) ?")]
    private static partial Regex Marked();
}
