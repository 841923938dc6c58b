using System.Text.RegularExpressions;
using Archive.Importing.WebPages;

namespace Archive.Importing;

/// <summary>A file with an article to check → its words; what the file is, its bytes say and not its name.</summary>
/// <param name="Text">Null where it is refused.</param>
/// <param name="Sentence">Why it is refused, or how it was read where that is worth saying.</param>
public sealed partial record ArticleFile(string? Text, string? Sentence)
{
    private const string Remedy = "Upload .txt, .html or .md, or paste the article’s words.";

    public static ArticleFile Read(ReadOnlySpan<byte> bytes)
    {
        var kind = FileKinds.Of(bytes);
        if (kind is not (FileKind.Text or FileKind.Html))
        {
            return Refuse($"This file is {NameOf(kind)}, which is not read here.");
        }
        if (SourceText.Decode(bytes, out var note) is not { } text)
        {
            return Refuse("This file is no text: it holds bytes that are no letters.");
        }
        if (kind is FileKind.Text && !IsPieceOfPage().IsMatch(text))
        {
            return new ArticleFile(text, note);
        }
        return WebPageText.Of(text) is { } words
            ? new ArticleFile(words, note)
            : Refuse("This web page’s elements are nested deeper than any page for people.");
    }

    private static ArticleFile Refuse(string why) => new(null, $"{why} {Remedy}");

    private static string NameOf(FileKind kind) =>
        kind switch
        {
            FileKind.Pdf => "a PDF",
            FileKind.Word
            or FileKind.OldWord
            or FileKind.LockedOffice
            or FileKind.OpenDocument
            or FileKind.RichText => "a word processor’s",
            FileKind.Mail or FileKind.Mailbox or FileKind.WrappedMail or FileKind.OutlookMessage =>
                "an e-mail with its headers",
            FileKind.Zip => "an archive of files",
            _ => "no text",
        };

    // A part of a page, saved without its head.
    [GeneratedRegex(
        @"^\s*<(article|blockquote|div|h[1-6]|main|p|section|span|table|ul|ol)(\s[^<>]*)?>",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex IsPieceOfPage();
}
