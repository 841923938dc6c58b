using System.Collections.Immutable;

namespace Archive.Originals.Papers;

/// <summary>What the child read in a web page or a Word file: its body, and what the file says of itself.</summary>
/// <param name="Body">See <see cref="PaperBody"/>.</param>
/// <param name="Url">Where it was published, http or https.</param>
/// <param name="Notes">Sentences: what of the file is in the original alone.</param>
internal sealed record ReadPaper(
    string Body,
    string? Title,
    DateOnly? Date,
    ImmutableArray<string> Authors,
    string? Url,
    string? Publisher,
    string? Language,
    ImmutableArray<string> Notes
)
{
    /// <summary>Whose program made the file, who need not be who speaks in it.</summary>
    public string? Creator { get; init; }
}
