using Archive.Text;

namespace Archive.Web.Reading;

/// <summary>What an address names and the document does not have. The shapes nested here are all there are.</summary>
/// <param name="Nearest">The place whose words come nearest; null where none comes near.</param>
internal abstract record MissingWords(string Words, TextSpan? Nearest)
{
    /// <summary>A quotation somebody typed.</summary>
    public sealed record Quoted(string Words, TextSpan? Nearest) : MissingWords(Words, Nearest);

    /// <summary>Words that stood in the document when the link was made.</summary>
    public sealed record Linked(string Words, TextSpan? Nearest) : MissingWords(Words, Nearest);

    /// <summary>A place that is none, or is past the end of the text.</summary>
    /// <param name="Written">As the address has it.</param>
    public sealed record Place(string Written) : MissingWords(Written, null);
}
