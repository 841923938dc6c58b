using System.Buffers;

namespace Archive.Quotations.Judging;

/// <summary>A word of a source that may be a slip, with what its document tells of it.</summary>
/// <param name="Text">As words are compared.</param>
/// <param name="Letters">As it is printed.</param>
internal sealed record SourceWord(
    string Text,
    string Letters,
    Printing Printing,
    DocumentWords Document
)
{
    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’‘`´ʼ");

    /// <summary>Several capitals: an abbreviation, which no list has.</summary>
    public bool IsAbbreviation => Letters.Count(char.IsUpper) > 1;

    /// <summary>Small letters or digits among its capitals, as misreading leaves them: "FTtC".</summary>
    public bool MixesLetters => Letters.Any(char.IsLower) || Letters.Any(char.IsDigit);

    /// <summary>What stands before its apostrophe: "we" of "we've", "ohio" of "Ohio's"; null where there is none.</summary>
    public string? Head =>
        Letters.AsSpan().IndexOfAny(Apostrophes) is > 0 and var at
            ? Letters[..at].ToLowerInvariant()
            : null;

    /// <summary>Few misreadings come twice: a word that stands again in its document is one.</summary>
    public bool IsRepeated => Document.Words.Where(word => word.Text == Text).Skip(1).Any();

    public bool IsBeside(string other) => Document.Words.Any(word => word.Text == other);

    public static SourceWord Of(DocumentWords document, int first, int end)
    {
        var text = document.Text.Text;
        var words = document.Words.AsSpan()[first..end];
        var letters = document.SpanOf(first, end).Of(text);
        return new SourceWord(
            words.Length == 1
                ? words[0].Text
                : string.Concat(words.ToArray().Select(word => word.Text)),
            letters,
            char.IsLower(letters[0]) ? Printing.Lower
                : first > 0 && !document.EndsSentence(first - 1) ? Printing.Name
                : Printing.Any,
            document
        );
    }
}
