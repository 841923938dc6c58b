using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Archive.Description.Letters;

/// <summary>Where the parts of a letter stand, by the number of the line; nothing where a part is not there.</summary>
/// <param name="DateLine">The line that is the date.</param>
/// <param name="Salutation">The line that greets.</param>
/// <param name="Closing">The line before the signatures.</param>
/// <param name="Subject">The line that says what it is about.</param>
/// <param name="Greeting">The greeting's words, also where it has no line of its own.</param>
internal sealed partial record LetterParts(
    int? DateLine,
    DateOnly? Date,
    int? Salutation,
    int? Closing,
    int? Subject,
    string? Greeting
)
{
    /// <summary>A salutation or a date stands among the first lines or nowhere.</summary>
    private const int LongestHead = 60;

    // Without a salutation, what is said of a head holds for as many lines.
    private const int ShortHead = 12;

    public static LetterParts Of(ImmutableArray<TextLine> lines)
    {
        var head = Math.Min(lines.Length, LongestHead);
        var salutation = First(lines, head, Greets);
        var shortHead = Math.Min(head, salutation ?? ShortHead);
        var dateLine = First(lines, shortHead, line => LetterDate.OfLine(line) is not null);
        var runIn = salutation is null ? RunIn(lines.AsSpan(0, shortHead)) : null;
        return new LetterParts(
            dateLine,
            dateLine is int at ? LetterDate.OfLine(lines[at].Text)
                : runIn is not null
                && BeginningDate().Match(lines[0].Text) is { Success: true } date
                    ? LetterDate.OfLine(date.Value)
                : null,
            salutation,
            LastAfter(lines, salutation ?? 0, Letters.Closing.Is),
            First(lines, Math.Min(lines.Length, shortHead + 3), SubjectWords().IsMatch),
            salutation is int greeted ? lines[greeted].Text : runIn
        );
    }

    /// <summary>Of a text with no block of an address: what stands before a greeting in it is told, not addressed.</summary>
    public LetterParts OfNoLetter() => this with { Salutation = null };

    public static bool Greets(string line) => GreetingWords().IsMatch(line);

    // A letter whose lines were lost: the address, the greeting and what is written run on in one.
    private static string? RunIn(ReadOnlySpan<TextLine> head)
    {
        foreach (var line in head)
        {
            foreach (
                var pattern in new[]
                {
                    BeginningGreeting(),
                    GreetingAfterAddress(),
                    GreetingAfterDate(),
                }
            )
            {
                if (pattern.Match(line.Text) is { Success: true } greeting)
                {
                    return greeting.Groups["greeting"].Value;
                }
            }
        }
        return null;
    }

    /// <summary>What stands after "Re:" on the subject's line.</summary>
    public static string SubjectOf(string line) => SubjectWords().Replace(line, "").Trim();

    private static int? First(ImmutableArray<TextLine> lines, int end, Func<string, bool> isIt)
    {
        for (var i = 0; i < end; i++)
        {
            if (isIt(lines[i].Text))
            {
                return i;
            }
        }
        return null;
    }

    private static int? LastAfter(ImmutableArray<TextLine> lines, int from, Func<string, bool> isIt)
    {
        for (var i = lines.Length - 1; i > from; i--)
        {
            if (isIt(lines[i].Text))
            {
                return i;
            }
        }
        return null;
    }

    [GeneratedRegex(
        @"^(Dear\s\S.{0,200}|(Mr|Madam|Mister)\.?\s(President|Secretary|Chairman|Speaker|Chairwoman)\s?)[,:;.—–-]*$|^(To Whom It May Concern|Ladies and Gentlemen)\s?[,:]?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex GreetingWords();

    // What is greeted begins the line, or ends a head that begins with a date or ends with where it is sent to.
    // Three patterns: which of three alternatives in one is first, the engine does not always see.
    [GeneratedRegex(
        "^" + GreetingPattern,
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex BeginningGreeting();

    [GeneratedRegex(
        @"^.{0,600}(\d{5}(-\d{4})?\p{L}?|D\.?C\.?)\s?" + GreetingPattern,
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex GreetingAfterAddress();

    [GeneratedRegex(
        "^" + DatePattern + @"(.{0,600}\s)?" + GreetingPattern,
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex GreetingAfterDate();

    private const string GreetingPattern =
        @"(?<greeting>Dear\s((Mr|Ms|Mrs|Dr|Gen|Lt|Adm|Hon|Sen|Rep|Messrs)\.\s)?[^:,.]{2,80})[:,]";

    private const string DatePattern = @"\p{L}{3,9}\.?\s\d{1,2},?\s(19|20)\d\d";

    [GeneratedRegex(
        "^" + DatePattern,
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex BeginningDate();

    [GeneratedRegex(
        @"^(re|subject|in re)\s?:\s*",
        RegexOptions.NonBacktracking
            | RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture
    )]
    private static partial Regex SubjectWords();
}
