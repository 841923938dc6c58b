using System.Text;

namespace Archive.Originals.Pages;

/// <summary>
/// Words of a line as they stand, from left to right → as they are read. Of a script that runs from right to left a PDF
/// draws the letters where they stand, and says nothing of their order.
/// </summary>
internal static class ReadingDirection
{
    public static void Apply(List<PageWord> words)
    {
        if (!words.Exists(word => IsFromRight(word.Text)))
        {
            return;
        }
        var fromRight = words.Sum(word => IsFromRight(word.Text) ? word.Length : 0);
        if (fromRight * 2 >= words.Sum(word => word.Length))
        {
            words.Reverse();
            TurnBack(words, word => !IsFromRight(word.Text));
        }
        else
        {
            TurnBack(words, word => IsFromRight(word.Text));
        }
        foreach (var word in words.Where(word => IsFromRight(word.Text)))
        {
            word.Turn(Turned(word.Text));
        }
    }

    // Runs in the other direction keep theirs.
    private static void TurnBack(List<PageWord> words, Func<PageWord, bool> isOther)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var end = i;
            while (end < words.Count && isOther(words[end]))
            {
                end++;
            }
            if (end - i > 1)
            {
                words.Reverse(i, end - i);
            }
            i = Math.Max(i, end - 1);
        }
    }

    private static bool IsFromRight(string text) => text.Any(IsFromRight);

    private static bool IsFromRight(char unit) =>
        unit
            is (>= '\u0590' and <= '\u08FF')
                or (>= '\uFB1D' and <= '\uFDFF')
                or (>= '\uFE70' and <= '\uFEFC');

    // The letters backwards, numbers in them forwards.
    private static string Turned(string text)
    {
        var runes = text.EnumerateRunes().Reverse().ToList();
        var turned = new StringBuilder(text.Length);
        for (var i = 0; i < runes.Count; i++)
        {
            var end = i;
            while (end < runes.Count && Rune.IsDigit(runes[end]))
            {
                end++;
            }
            for (var j = end - 1; j >= i; j--)
            {
                turned.Append(runes[j]);
            }
            if (end > i)
            {
                i = end - 1;
            }
            else
            {
                turned.Append(Mirrored(runes[i]));
            }
        }
        return turned.ToString();
    }

    private static Rune Mirrored(Rune rune) =>
        rune.Value switch
        {
            '(' => new Rune(')'),
            ')' => new Rune('('),
            '[' => new Rune(']'),
            ']' => new Rune('['),
            _ => rune,
        };
}
