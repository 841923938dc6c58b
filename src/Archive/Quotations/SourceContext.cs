using System.Collections.Immutable;
using Archive.Documents;
using Archive.Text;

namespace Archive.Quotations;

/// <summary>The words of a source with what stands around them in their passages: what a report shows beside a quotation.</summary>
internal static class SourceContext
{
    private const int Longest = 280;
    private const string Gap = " … ";

    /// <param name="spans">Of the document's text, in the quotation's order.</param>
    public static ImmutableArray<SourcePiece> Of(
        DocumentText document,
        ImmutableArray<TextSpan> spans
    )
    {
        var pieces = ImmutableArray.CreateBuilder<SourcePiece>();
        var text = document.Text;
        for (var i = 0; i < spans.Length; i++)
        {
            if (i == 0 || spans[i].Start < spans[i - 1].End)
            {
                pieces.Add(new SourcePiece(i == 0 ? Before(document, spans[i]) : Gap, false));
            }
            else
            {
                var between = new TextSpan(spans[i - 1].End, spans[i].Start);
                pieces.Add(
                    new SourcePiece(between.Length <= Longest ? between.Of(text) : Gap, false)
                );
            }
            pieces.Add(new SourcePiece(spans[i].Of(text), true));
        }
        pieces.Add(new SourcePiece(After(document, spans[^1]), false));
        return pieces.ToImmutable();
    }

    private static string Before(DocumentText document, TextSpan span)
    {
        var passage = document.PassageAt(span.Start)?.Span ?? span;
        if (span.Start - passage.Start <= Longest)
        {
            return document.Text[Math.Min(passage.Start, span.Start)..span.Start];
        }
        var from = span.Start - Longest;
        var space = document.Text.IndexOf(' ', from, Longest);
        return $"… {document.Text[(space < 0 ? span.Start : space + 1)..span.Start]}";
    }

    private static string After(DocumentText document, TextSpan span)
    {
        var passage = document.PassageAt(Math.Max(span.Start, span.End - 1))?.Span ?? span;
        if (passage.End - span.End <= Longest)
        {
            return document.Text[span.End..Math.Max(passage.End, span.End)];
        }
        var space = document.Text.LastIndexOf(' ', span.End + Longest - 1, Longest);
        return $"{document.Text[span.End..(space < 0 ? span.End : space)]} …";
    }
}
