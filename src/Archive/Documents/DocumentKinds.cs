using System.Collections.Immutable;

namespace Archive.Documents;

/// <summary>The codes by which front matter, addresses, JSON and the command name a <see cref="DocumentKind"/>.</summary>
public static class DocumentKinds
{
    private static readonly ImmutableArray<(DocumentKind Kind, string Code)> Codes =
    [
        (DocumentKind.Letter, "letter"),
        (DocumentKind.Reply, "reply"),
        (DocumentKind.Statement, "statement"),
        (DocumentKind.PressRelease, "press-release"),
        (DocumentKind.Testimony, "testimony"),
        (DocumentKind.Report, "report"),
    ];

    public static ImmutableArray<DocumentKind> All { get; } = [.. Codes.Select(row => row.Kind)];

    public static string Code(this DocumentKind kind) => Codes.First(row => row.Kind == kind).Code;

    /// <summary>The kind as a word in a sentence: "press release".</summary>
    public static string Label(this DocumentKind kind) => kind.Code().Replace('-', ' ');

    public static DocumentKind? Parse(string? code)
    {
        foreach (var row in Codes)
        {
            if (string.Equals(row.Code, code, StringComparison.OrdinalIgnoreCase))
            {
                return row.Kind;
            }
        }
        return null;
    }
}
