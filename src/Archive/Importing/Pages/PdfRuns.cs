using System.Collections.Immutable;
using System.Text;
using Archive.Documents;
using Archive.Originals.Pages;

namespace Archive.Importing.Pages;

/// <summary>Lines of a PDF → the runs of one passage: words parted by spaces, broken words whole, calls of footnotes, page turns.</summary>
internal sealed class PdfRuns(FootnoteLabels labels)
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly ImmutableArray<Run>.Builder runs = ImmutableArray.CreateBuilder<Run>();
    private readonly StringBuilder letters = new();
    private LineEnd? lastEnd;

    public static string TextOf(PdfLine line)
    {
        var text = new StringBuilder();
        foreach (var word in line.Words)
        {
            text.Append(text.Length > 0 && !word.IsJoined ? " " : "").Append(word.Text);
        }
        return text.ToString();
    }

    public void TurnPage(int page)
    {
        PartLines();
        lastEnd = null;
        Flush();
        runs.Add(new Run.PageMark(page));
    }

    /// <param name="skip">Words at its beginning that are a marker, and no part of the passage.</param>
    public void Add(int page, PdfLine line, int skip = 0)
    {
        PartLines();
        for (var i = skip; i < line.Words.Length; i++)
        {
            Add(page, line.Words[i], i == skip);
        }
        lastEnd = line.End;
    }

    public ImmutableArray<Run> ToRuns()
    {
        Flush();
        return runs.ToImmutable();
    }

    private void PartLines()
    {
        switch (lastEnd)
        {
            case LineEnd.Broken:
                Flush();
                runs.Add(new Run.LineBreak());
                break;
            case LineEnd.Hyphenated when letters.Length > 0 && letters[^1] is '-':
                letters.Length--;
                break;
            case LineEnd.Wrapped:
                letters.Append(' ');
                break;
        }
    }

    private void Add(int page, PdfWord word, bool isFirst)
    {
        if (word.IsRaised && labels.LabelOf(page, word.Text) is { } label)
        {
            Flush();
            runs.Add(new Run.FootnoteCall(label));
            return;
        }
        if (!isFirst && !word.IsJoined)
        {
            letters.Append(' ');
        }
        // Else the number would be read as the end of the word before it.
        letters.Append(
            word.IsRaised && word.Text.All(char.IsAsciiDigit)
                ? string.Concat(word.Text.Select(digit => Raised[digit - '0']))
                : word.Text
        );
    }

    private void Flush()
    {
        if (letters.Length > 0)
        {
            runs.Add(new Run.Letters(letters.ToString()));
            letters.Clear();
        }
    }
}
