using System.Diagnostics.CodeAnalysis;

namespace Archive.Documents;

/// <summary>
/// A document's permanent name: its file's name, its address and its key in the index. Lower-case ASCII letters,
/// digits and single hyphens, so that it is safe in a path and in an address as it stands.
/// </summary>
public readonly record struct DocumentId
{
    public const int LongestId = 120;

    private readonly string? value;

    private DocumentId(string value) => this.value = value;

    public string Value =>
        value ?? throw new InvalidOperationException("A default DocumentId names no document.");

    public static bool TryParse([NotNullWhen(true)] string? text, out DocumentId id)
    {
        id = default;
        if (text is null || text.Length is 0 or > LongestId || text[0] is '-' || text[^1] is '-')
        {
            return false;
        }
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            var isHyphen = unit is '-' && text[i - 1] is not '-';
            if (!isHyphen && !char.IsAsciiLetterLower(unit) && !char.IsAsciiDigit(unit))
            {
                return false;
            }
        }
        id = new DocumentId(text);
        return true;
    }

    /// <exception cref="FormatException">The text is not an id.</exception>
    public static DocumentId Parse(string text) =>
        TryParse(text, out var id)
            ? id
            : throw new FormatException($"'{text}' is not a document's id.");

    public override string ToString() => value ?? "";
}
