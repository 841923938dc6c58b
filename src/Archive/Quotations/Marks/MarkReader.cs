using Archive.Text;

namespace Archive.Quotations.Marks;

/// <summary>A text → its quotation marks, each with the side that its form and its neighbours give it.</summary>
/// <remarks>Linear: a mark looks at most at a few letters on either side.</remarks>
internal static class MarkReader
{
    private const int FarthestNeighbour = 4;

    public static List<Mark> Read(string text)
    {
        var marks = new List<Mark>();
        for (var at = 0; at < text.Length; )
        {
            if (FormOf(text, at) is not { } form)
            {
                at++;
                continue;
            }
            var span = new TextSpan(at, at + form.Length);
            marks.Add(
                new Mark(form.Family, span, SideOf(text, span, form), form.Side != MarkSide.Either)
            );
            at = span.End;
        }
        return marks;
    }

    /// <summary>Whether a letter of a text is one that quotation marks are made of.</summary>
    public static bool IsMarkUnit(char unit) =>
        unit
            is '"'
                or '\''
                or '`'
                or '«'
                or '»'
                or '‹'
                or '›'
                or '＂'
                or (>= '\u2018' and <= '\u201F');

    private static (MarkFamily Family, MarkSide Side, int Length)? FormOf(string text, int at)
    {
        var isDoubled = at + 1 < text.Length && text[at + 1] == text[at];
        return text[at] switch
        {
            '"' or '＂' => (MarkFamily.Double, MarkSide.Either, 1),
            '“' or '„' or '‟' => (MarkFamily.Double, MarkSide.Opens, 1),
            '”' => (MarkFamily.Double, MarkSide.Closes, 1),
            '«' => (MarkFamily.Angle, MarkSide.Opens, 1),
            '»' => (MarkFamily.Angle, MarkSide.Closes, 1),
            '`' or '‘' when isDoubled => (MarkFamily.Double, MarkSide.Opens, 2),
            '’' when isDoubled => (MarkFamily.Double, MarkSide.Closes, 2),
            '\'' when isDoubled => (MarkFamily.Double, MarkSide.Either, 2),
            '`' or '‘' or '‚' or '‛' => (MarkFamily.Single, MarkSide.Opens, 1),
            '’' => (MarkFamily.Single, MarkSide.Closes, 1),
            '\'' => (MarkFamily.Single, MarkSide.Either, 1),
            _ => null,
        };
    }

    // Where the neighbours are clear they decide, against the form too: typing programs turn marks the wrong way.
    private static MarkSide SideOf(
        string text,
        TextSpan span,
        (MarkFamily Family, MarkSide Side, int Length) form
    )
    {
        var left = Neighbour(text, span.Start - 1, -1);
        var right = Neighbour(text, span.End, 1);
        var canOpen = IsBeforeOpening(left) && !IsAfterClosing(right);
        var canClose = !IsBeforeOpening(left) && IsAfterClosing(right);
        return (canOpen, canClose) switch
        {
            (true, false) => MarkSide.Opens,
            (false, true) => MarkSide.Closes,
            _ when form.Side is not MarkSide.Either => form.Side,
            _ => BetweenLike(left, right),
        };
    }

    // "said:"We must" and "We must,"said lack a space, which the point beside the mark tells.
    private static MarkSide BetweenLike(char left, char right) =>
        (left, right) switch
        {
            (':', _) => MarkSide.Opens,
            ('\n', _) => MarkSide.Opens,
            (_, '\n') => MarkSide.Closes,
            (',' or '.' or '?' or '!', _) when char.IsLower(right) => MarkSide.Closes,
            _ => MarkSide.Either,
        };

    // The nearest letter that is no mark itself; the text's ends and lines' ends are '\n'.
    private static char Neighbour(string text, int at, int step)
    {
        for (var i = 0; i < FarthestNeighbour && at >= 0 && at < text.Length; i++, at += step)
        {
            if (!IsMarkUnit(text[at]))
            {
                return text[at] is '\r' or '\u2028' or '\u2029' ? '\n' : text[at];
            }
        }
        return at < 0 || at >= text.Length ? '\n' : '"';
    }

    private static bool IsBeforeOpening(char unit) =>
        char.IsWhiteSpace(unit) || unit is '(' or '[' or '{' or '—' or '–' or '/' or '>' or '*';

    private static bool IsAfterClosing(char unit) =>
        char.IsWhiteSpace(unit)
        || unit
            is '.'
                or ','
                or ';'
                or ':'
                or '?'
                or '!'
                or ')'
                or ']'
                or '}'
                or '—'
                or '–'
                or '/'
                or '*';
}
