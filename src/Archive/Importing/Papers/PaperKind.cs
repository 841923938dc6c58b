using System.Collections.Immutable;
using Archive.Description.Letters;
using Archive.Documents;
using Archive.Originals.Papers;

namespace Archive.Importing.Papers;

/// <summary>What a paper is: by how it begins, else by where it was published.</summary>
internal static class PaperKind
{
    private static readonly ImmutableArray<string> Newsrooms =
    [
        "press-release",
        "pressrelease",
        "press_release",
        "news-release",
        "/newsroom/",
        "/press/",
    ];

    public static DocumentKind Of(ReadPaper paper, LetterFacts facts, string title)
    {
        var kind = DocumentForm.KindOf(facts, title);
        return
            kind is DocumentKind.Statement
            && paper.Url is { } url
            && Newsrooms.Any(room => url.Contains(room, StringComparison.OrdinalIgnoreCase))
            && !title.StartsWith("Statement", StringComparison.OrdinalIgnoreCase)
            ? DocumentKind.PressRelease
            : kind;
    }
}
