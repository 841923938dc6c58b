using Archive.Documents;
using Archive.Originals.Pages;
using Archive.Text;

namespace Archive.Pdf.Originals;

/// <summary>
/// The words of a document's text, each with the letters of its original that it is. Footnotes are looked for among
/// footnotes first; what is left, anywhere.
/// </summary>
internal sealed class OriginalWords
{
    // In points.
    private const double FarthestWord = 30;

    private readonly List<(TextSpan Span, PlacedLetters[] Places)> words = [];

    private OriginalWords() { }

    /// <summary>How many words the document has, found or not.</summary>
    public int Count { get; private set; }

    public int Found => words.Count;

    public static OriginalWords Of(DocumentText text, ReadPdf original)
    {
        var found = new OriginalWords();
        var (notes, body) = Parted(text.Passages, passage => passage.Kind is PassageKind.Footnote);
        var (noteBlocks, bodyBlocks) = Parted(
            original.Blocks.Where(block =>
                block.Kind is not (PdfBlockKind.RunningHead or PdfBlockKind.PageNumber)
            ),
            block => block.Kind is PdfBlockKind.Footnote
        );
        var bodyText = OriginalText.Of(bodyBlocks);
        var noteText = OriginalText.Of(noteBlocks);
        var (left, leftThere) = found.Add(WordsOf(text, body), Words.Read(bodyText.Text), bodyText);
        var (leftNotes, leftNotesThere) = found.Add(
            WordsOf(text, notes),
            Words.Read(noteText.Text),
            noteText
        );
        // Somebody may have moved what is left.
        (left, _) = found.Add(left, leftNotesThere, noteText);
        (_, leftThere) = found.Add(leftNotes, leftThere, bodyText);
        found.Add(left, leftThere, bodyText);
        found.words.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        found.Count = WordsOf(text, body).Count + WordsOf(text, notes).Count;
        return found;
    }

    /// <summary>The letters of the words in a span, in the document's order, cut where the span cuts a word.</summary>
    public IEnumerable<(PlacedLetters Letters, PdfQuad Quad)> In(TextSpan span)
    {
        for (var i = FirstEndingAfter(span.Start); i < words.Count; i++)
        {
            var (word, places) = words[i];
            if (word.Start >= span.End)
            {
                yield break;
            }
            foreach (var place in places)
            {
                yield return (place, places.Length == 1 ? Cut(place.Quad, word, span) : place.Quad);
            }
        }
    }

    /// <summary>The word that stands at a place or next to it; null where none is near.</summary>
    public TextSpan? Nearest(OriginalSpot spot)
    {
        var (nearest, least) = ((TextSpan?)null, FarthestWord);
        foreach (var (span, places) in words)
        {
            foreach (var place in places)
            {
                if (place.Page == spot.Page && Distance(place.Quad, spot) is var far && far < least)
                {
                    (nearest, least) = (span, far);
                }
            }
        }
        return nearest;
    }

    // From the box around a word: 0 within it.
    private static double Distance(PdfQuad quad, OriginalSpot spot)
    {
        PdfSpot[] corners = [quad.TopLeft, quad.TopRight, quad.BottomLeft, quad.BottomRight];
        var x = Beyond(spot.X, corners.Min(at => at.X), corners.Max(at => at.X));
        var y = Beyond(spot.Y, corners.Min(at => at.Y), corners.Max(at => at.Y));
        return Math.Sqrt((x * x) + (y * y));
    }

    private static double Beyond(double at, double low, double high) =>
        Math.Max(0, Math.Max(low - at, at - high));

    private (List<Word> Left, List<Word> LeftThere) Add(
        List<Word> own,
        IReadOnlyList<Word> there,
        OriginalText original
    )
    {
        var match = WordAlignment.Align(own, there);
        var left = new List<Word>();
        var isTaken = new bool[there.Count];
        for (var i = 0; i < own.Count; i++)
        {
            if (match[i] < 0)
            {
                left.Add(own[i]);
                continue;
            }
            isTaken[match[i]] = true;
            var span = there[match[i]].Span;
            PlacedLetters[] places =
            [
                .. original
                    .PlacesIn(span)
                    .Select(place => place with { Quad = place.PartIn(span, original.Text) }),
            ];
            words.Add((own[i].Span, places));
        }
        return (left, [.. there.Where((_, i) => !isTaken[i])]);
    }

    private static PdfQuad Cut(PdfQuad quad, TextSpan word, TextSpan span)
    {
        var part = word.Intersect(span);
        return part == word
            ? quad
            : quad.Part(
                (double)(part.Start - word.Start) / word.Length,
                (double)(part.End - word.Start) / word.Length
            );
    }

    private static List<Word> WordsOf(DocumentText text, IEnumerable<Passage> passages) =>
        [
            .. passages.SelectMany(passage =>
                Words
                    .Read(
                        passage.Marker.Length == 0
                            ? passage.Text
                            : text.Text[MarkedSpan(passage).Start..passage.Span.End]
                    )
                    .Select(word => word with { Span = word.Span.Shift(MarkedSpan(passage).Start) })
            ),
        ];

    // A list's number is a word of the original.
    private static TextSpan MarkedSpan(Passage passage) =>
        passage.Marker.Length == 0
            ? passage.Span
            : new TextSpan(passage.Span.Start - passage.Marker.Length - 1, passage.Span.End);

    private static (List<T> Is, List<T> IsNot) Parted<T>(IEnumerable<T> all, Func<T, bool> isOne)
    {
        var groups = all.ToLookup(isOne);
        return ([.. groups[true]], [.. groups[false]]);
    }

    private int FirstEndingAfter(int offset)
    {
        var low = 0;
        var high = words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Span.End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }
        return low;
    }
}
