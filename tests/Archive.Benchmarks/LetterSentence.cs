using System.Text.RegularExpressions;
using Archive.Text;

namespace Archive.Benchmarks;

/// <summary>The sentences of the 1,180 real letters, each with its letter: "L00013".</summary>
internal sealed partial record LetterSentence(string Letter, string Text)
{
    public static IReadOnlyList<LetterSentence> ReadAll(int shortest, int longest) =>
        [
            .. Directory
                .EnumerateFiles(Workplace.RealData("letters/letter"), "*.txt")
                .Order(StringComparer.Ordinal)
                .SelectMany(file =>
                    File.ReadLines(file)
                        .SelectMany(line => SentenceEnd().Split(line.Trim()))
                        .Select(sentence => new LetterSentence(
                            Path.GetFileNameWithoutExtension(file),
                            sentence
                        ))
                )
                .Where(sentence => Whole().IsMatch(sentence.Text))
                .Where(sentence =>
                    Words.Read(sentence.Text, HyphenReading.Parted).Count is var count
                    && count >= shortest
                    && count <= longest
                ),
        ];

    [GeneratedRegex("""(?<=[a-z)\]][.!?]["”’]?)\s+(?=["“]?[A-Z])""")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("""^["“]?[A-Z].*[a-z)\]][.!?]["”’]?$""")]
    private static partial Regex Whole();
}
