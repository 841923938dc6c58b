using System.Collections.Immutable;
using Archive.Description.Letters;
using Archive.Documents;
using Archive.Originals.Papers;
using Archive.Text;

namespace Archive.Importing.Papers;

/// <summary>What a paper is called: a letter by its subject or addressee, a release by its headline, else as its file or its first heading says.</summary>
internal static class PaperTitle
{
    private const int Longest = 200;

    public static string Of(
        ReadPaper paper,
        ImmutableArray<Block> body,
        LetterFacts facts,
        DocumentId id
    ) =>
        paper.Url is null && (facts.Greeting is not null || facts.Subject is { Length: > 0 })
            ? facts.Title
        : paper.Title is { } title && !IsOfProgram(title) ? title
        : HeadingOf(body) is { Length: > 0 } heading ? heading
        : facts.Title is LetterTitle.Untitled ? id.Value
        : facts.Title;

    // What programs call a file that nobody named.
    private static bool IsOfProgram(string title) =>
        title.StartsWith("Microsoft Word", StringComparison.OrdinalIgnoreCase)
        || title.StartsWith("Document", StringComparison.Ordinal) && title.Length <= 11
        || title.EndsWith(".doc", StringComparison.OrdinalIgnoreCase)
        || title.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)
        || title.StartsWith("Untitled", StringComparison.OrdinalIgnoreCase);

    private static string? HeadingOf(ImmutableArray<Block> body)
    {
        const int head = 12;
        var heading = body.Take(head)
            .OfType<Block.Heading>()
            .OrderBy(block => block.Level)
            .FirstOrDefault();
        if (heading is null)
        {
            return null;
        }
        var text = string.Concat(heading.Runs.Select(run => run.Text)).Replace('\n', ' ').Trim();
        return text.Length <= Longest ? text : Characters.Head(text, Longest).TrimEnd() + "…";
    }
}
