using Archive.Text;

namespace Archive.Indexing;

/// <summary>
/// A text as words, in both readings of its hyphens: what is indexed of a passage, what a query's phrase asks for,
/// and what a hit is marked by. One type for all three, so that what is found is also what is marked.
/// </summary>
/// <param name="Parted">Null where no hyphen stands inside a word, and the two readings are one.</param>
internal sealed record BothReadings(
    string Text,
    IReadOnlyList<Word> Joined,
    IReadOnlyList<Word>? Parted
)
{
    public static BothReadings Of(string text)
    {
        var folded = TextNormalizer.Fold(text);
        return new BothReadings(
            text,
            Words.Read(folded),
            Words.HasHyphenatedWord(folded) ? Words.Read(folded, HyphenReading.Parted) : null
        );
    }
}
