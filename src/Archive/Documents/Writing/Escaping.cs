using System.Buffers;
using System.Text.RegularExpressions;
using Archive.Documents.Reading;
using Archive.Text;

namespace Archive.Documents.Writing;

/// <summary>
/// Decides, for the letters of one passage, which would mean something to Markdown where they stand; only those are
/// escaped, for a person is to read and edit what is written.
/// </summary>
internal sealed partial class Escaping(List<Piece> pieces, PassagePlace place)
{
    private static readonly SearchValues<char> TableRule = SearchValues.Create("|:- \t");

    // Those that MeansSomething knows.
    private static readonly SearchValues<char> Signs = SearchValues.Create("\\`*_~[^]!<&");

    private Piece.Text piece = new("");
    private Piece? before;
    private Piece? after;
    private int linkDepth;
    private TextSpan run;
    private bool runStandsAlone;

    public static void Mark(List<Piece> pieces, PassagePlace place) =>
        new Escaping(pieces, place).Run();

    private void Run()
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            before = i == 0 ? null : pieces[i - 1];
            after = i + 1 == pieces.Count ? null : pieces[i + 1];
            switch (pieces[i])
            {
                case Piece.Text text:
                    piece = text;
                    MarkPiece();
                    break;
                case Piece.Raw { Markdown: "[" }:
                    linkDepth++;
                    break;
                case Piece.Raw { Markdown: ['[', '^', ..] }
                    when EndsLine(before) || before is Piece.Text { Letters: [.., '\n'] }:
                    EscapeColon(after);
                    break;
                case Piece.Raw { Markdown: [']', ..] }:
                    linkDepth--;
                    break;
            }
        }
        // A link that begins the passage, with code in it that looks like the end of an address's name.
        if (
            pieces is [Piece.Raw { Markdown: "[" }, ..]
            && pieces.Any(one =>
                one is Piece.Raw raw && raw.Markdown.Contains("]:", StringComparison.Ordinal)
            )
        )
        {
            pieces.Insert(0, new Piece.Raw(SilentSyntax.Comment));
        }
    }

    private void MarkPiece()
    {
        var letters = piece.Letters;
        run = default;
        MarkDroppedSpaces();
        // From the end, for a backslash must know how its neighbour is written.
        for (
            var i = letters.AsSpan().LastIndexOfAny(Signs);
            i >= 0;
            i = letters.AsSpan(0, i).LastIndexOfAny(Signs)
        )
        {
            if (MeansSomething(i))
            {
                piece.Forms[i] = LetterForm.Escaped;
            }
        }
        if (place is PassagePlace.Paragraph)
        {
            if (EndsLine(before))
            {
                MarkLineStart(0);
            }
            for (var i = letters.IndexOf('\n', 0); i >= 0; i = letters.IndexOf('\n', i + 1))
            {
                MarkLineStart(i + 1);
            }
        }
        else if (place is PassagePlace.Heading && after is null && letters[^1] is '#')
        {
            piece.Forms[^1] = LetterForm.Escaped;
        }
    }

    private static bool EndsLine(Piece? piece) => piece is null or Piece.Break;

    private static void EscapeColon(Piece? next)
    {
        if (next is Piece.Text { Letters: [':', ..] } text)
        {
            text.Forms[0] = LetterForm.Escaped;
        }
    }

    // Only the first and the last of a line may be.
    private void MarkDroppedSpaces()
    {
        var letters = piece.Letters;
        for (var start = 0; start <= letters.Length; )
        {
            var end = letters.IndexOf('\n', start) is var found and >= 0 ? found : letters.Length;
            if (end > start)
            {
                MarkDroppedSpace(start);
                MarkDroppedSpace(end - 1);
            }
            start = end + 1;
        }
    }

    private void MarkDroppedSpace(int i)
    {
        if (IsDroppedSpace(i))
        {
            piece.Forms[i] = LetterForm.Entity;
        }
    }

    // White space at the ends of a line is not kept by Markdown.
    private bool IsDroppedSpace(int i)
    {
        var letters = piece.Letters;
        return char.IsWhiteSpace(letters[i])
            && letters[i] is not '\n'
            && (
                (i == 0 ? EndsLine(before) : letters[i - 1] is '\n')
                || (i + 1 == letters.Length ? after is null : letters[i + 1] is '\n')
            );
    }

    private bool MeansSomething(int i)
    {
        var letters = piece.Letters;
        var next = i + 1 < letters.Length ? letters[i + 1] : '\0';
        return letters[i] switch
        {
            '\\' => next is '\0' or '\n'
                || IsAsciiPunctuation(next)
                || piece.Forms[i + 1] is not LetterForm.AsItIs,
            '`' => true,
            '*' => !StandsAlone(i),
            '_' => !StandsAlone(i) && !IsInsideWord(i),
            '~' => next is '~'
                || (i > 0 ? letters[i - 1] is '~' : before is Piece.Delimiter)
                || (next is '\0' && after is Piece.Delimiter),
            '[' => next is '^' || linkDepth > 0 || (i == 0 && before is null && MayDefineAddress()),
            '^' => i == 0 && before is Piece.Raw { Markdown: "[" },
            ']' => next is '(' || linkDepth > 0,
            '!' => next is '\0' && after is Piece.Raw { Markdown: ['[', ..] },
            '<' => char.IsAsciiLetter(next) || next is '!' or '/' or '?',
            '&' => Entity().IsMatch(letters, i),
            _ => false,
        };
    }

    // Signs of emphasis between spaces neither open nor close it. A run of them is looked at once.
    private bool StandsAlone(int i)
    {
        var letters = piece.Letters;
        if (i >= run.Start && i < run.End)
        {
            return runStandsAlone;
        }
        var start = i;
        while (start > 0 && letters[start - 1] == letters[i])
        {
            start--;
        }
        run = new TextSpan(start, i + 1);
        runStandsAlone =
            start > 0
            && i + 1 < letters.Length
            && letters[start - 1] is ' '
            && letters[i + 1] is ' ' or '\n';
        return runStandsAlone;
    }

    // "[name]: address" at a passage's start gives links an address and is no text; what styles stand in the name is all one.
    private bool MayDefineAddress() =>
        pieces
            .OfType<Piece.Text>()
            .Any(text => text.Letters.Contains("]:", StringComparison.Ordinal));

    private bool IsInsideWord(int i) =>
        i > 0
        && i + 1 < piece.Letters.Length
        && char.IsAsciiLetterOrDigit(piece.Letters[i - 1])
        && char.IsAsciiLetterOrDigit(piece.Letters[i + 1]);

    private static bool IsAsciiPunctuation(char unit) =>
        char.IsAscii(unit) && (char.IsPunctuation(unit) || char.IsSymbol(unit));

    private void MarkLineStart(int start)
    {
        var letters = piece.Letters;
        var end = letters.IndexOf('\n', start);
        var line = letters.AsSpan(start, (end < 0 ? letters.Length : end) - start);
        if (line.IsEmpty)
        {
            return;
        }
        var isWholeLine = end >= 0 || after is null;
        var at = StartOfBlock(line, isWholeLine);
        if (at >= 0)
        {
            piece.Forms[start + at] = LetterForm.Escaped;
        }
    }

    // The place of the sign that would make the line something else than a line of this paragraph; or -1.
    private static int StartOfBlock(ReadOnlySpan<char> line, bool isWholeLine)
    {
        if (isWholeLine && (!line.ContainsAnyExcept(TableRule) || !line.ContainsAnyExcept("= \t")))
        {
            return line.IndexOfAnyExcept(' ', '\t');
        }
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        var (sign, length) = line[0] switch
        {
            '>' or '*' or '_' => (0, 0),
            '+' or '-' => (0, 1),
            '#' => (0, line.IndexOfAnyExcept('#') is var other and >= 0 ? other : line.Length),
            _ when digits is > 0 and < 10 && line[digits] is '.' or ')' => (digits, digits + 1),
            _ => (-1, 0),
        };
        var isFollowed =
            length == 0 || (length < line.Length ? line[length] is ' ' or '\t' : isWholeLine);
        return isFollowed ? sign : -1;
    }

    [GeneratedRegex(
        @"\G&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Entity();
}
