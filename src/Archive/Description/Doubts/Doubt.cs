using System.Collections.Immutable;

namespace Archive.Description.Doubts;

/// <summary>Something that a document's front matter says, or leaves out, and a person has to settle. Made by <see cref="DoubtReader"/>.</summary>
/// <param name="Sentence">What is doubtful.</param>
/// <param name="Lines">The document's own lines that speak of it.</param>
/// <param name="Remedy">What to write into the front matter.</param>
public sealed record Doubt(
    DoubtKind Kind,
    string Sentence,
    ImmutableArray<string> Lines,
    string Remedy
);
