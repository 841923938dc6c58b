using System.Collections.Frozen;
using Archive.Text;

namespace Archive.Quotations.Marks;

/// <summary>What the marks around some words are there for, by the words.</summary>
internal static class KindRules
{
    private const int MostWordsOfPhrase = 3;
    private const int MostWordsOfTitle = 12;

    // Written small in a title.
    private static readonly FrozenSet<string> Small = FrozenSet.Create(
        "a an and as at by for from in into of on or the to with".Split(' ')
    );

    public static QuotationKind KindOf(string article, Quoted quoted)
    {
        if (quoted.IsBlock)
        {
            return QuotationKind.Block;
        }
        // Longer ones are neither, and reading all their words would be for nothing.
        var span = quoted.Span;
        if (span.Length > 200)
        {
            return QuotationKind.Direct;
        }
        var text = span.Of(article);
        var words = Words.Read(text);
        return IsTitle(text, words) ? QuotationKind.Title
            : words.Count <= MostWordsOfPhrase ? QuotationKind.Phrase
            : QuotationKind.Direct;
    }

    private static bool IsTitle(string text, IReadOnlyList<Word> words)
    {
        if (words.Count is < 2 or > MostWordsOfTitle || text.TrimEnd()[^1] is '.' or '!' or '?')
        {
            return false;
        }
        var capitals = 0;
        foreach (var word in words)
        {
            var first = text[word.Span.Start];
            if (char.IsUpper(first))
            {
                capitals++;
            }
            else if (!char.IsDigit(first) && !Small.Contains(word.Text))
            {
                return false;
            }
        }
        return capitals >= 2 && text.Any(char.IsLower);
    }
}
