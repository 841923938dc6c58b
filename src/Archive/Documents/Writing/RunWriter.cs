using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Archive.Documents.Writing;

/// <summary>A passage's runs → the Markdown of one paragraph, heading or cell.</summary>
internal static class RunWriter
{
    private const string LineBreakEntity = "&#10;";

    public static string Write(ImmutableArray<Run> runs, PassagePlace place)
    {
        var pieces = Nesting.Of(runs);
        Escaping.Mark(pieces, place);
        pieces = Flanking.Settle(pieces);
        var markdown = new StringBuilder();
        for (var i = 0; i < pieces.Count; i++)
        {
            switch (pieces[i])
            {
                case Piece.Text text:
                    Append(markdown, text);
                    break;
                case Piece.Delimiter delimiter:
                    markdown.Append(delimiter.Signs);
                    break;
                case Piece.Raw raw:
                    markdown.Append(raw.Markdown);
                    break;
                case Piece.Break:
                    // At a passage's end a backslash is one.
                    var isSign = place is PassagePlace.Paragraph && i + 1 < pieces.Count;
                    markdown.Append(isSign ? "\\\n" : LineBreakEntity);
                    break;
            }
        }
        return markdown.ToString();
    }

    private static void Append(StringBuilder markdown, Piece.Text text)
    {
        // Most need no escape.
        if (!text.Forms.AsSpan().ContainsAnyExcept(LetterForm.AsItIs))
        {
            markdown.Append(text.Letters);
            return;
        }
        for (var i = 0; i < text.Letters.Length; i++)
        {
            var unit = text.Letters[i];
            var isPair = char.IsHighSurrogate(unit) && i + 1 < text.Letters.Length;
            if (isPair)
            {
                var form = text.Forms[i] is LetterForm.Entity ? text.Forms[i] : text.Forms[i + 1];
                var rune = new Rune(unit, text.Letters[++i]);
                _ =
                    form is LetterForm.Entity
                        ? AppendNumber(markdown, rune.Value)
                        : markdown.Append(rune.ToString());
                continue;
            }
            _ = text.Forms[i] switch
            {
                LetterForm.Entity => AppendNumber(markdown, unit),
                LetterForm.Escaped => markdown.Append('\\').Append(unit),
                _ => markdown.Append(unit),
            };
        }
    }

    private static StringBuilder AppendNumber(StringBuilder markdown, int rune) =>
        markdown.Append(CultureInfo.InvariantCulture, $"&#{rune};");
}
