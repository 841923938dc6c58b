using System.Collections.Immutable;
using System.Globalization;
using Archive.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Archive.Originals.WordFiles;

/// <summary>Footnotes and endnotes, numbered as they are called: "1", "2" and "e1", "e2".</summary>
internal sealed class WordNotes
{
    private readonly List<(bool IsEnd, long Id, string Label)> called = [];
    private readonly Dictionary<(bool IsEnd, long Id), string> labels = [];

    public string LabelOf(bool isEnd, long id)
    {
        if (!labels.TryGetValue((isEnd, id), out var label))
        {
            var number = called.Count(note => note.IsEnd == isEnd) + 1;
            label = (isEnd ? "e" : "") + number.ToString(CultureInfo.InvariantCulture);
            labels.Add((isEnd, id), label);
            called.Add((isEnd, id, label));
        }
        return label;
    }

    public ImmutableArray<Block> Read(
        MainDocumentPart main,
        Func<OpenXmlElement, OpenXmlPart, ImmutableArray<Block>> read
    )
    {
        var notes = ImmutableArray.CreateBuilder<Block>();
        // A note may call another.
        for (var i = 0; i < called.Count; i++)
        {
            var (isEnd, id, label) = called[i];
            OpenXmlPart? part = isEnd ? main.EndnotesPart : main.FootnotesPart;
            var note = (
                isEnd ? main.EndnotesPart?.Endnotes : (OpenXmlElement?)main.FootnotesPart?.Footnotes
            )
                ?.Elements<FootnoteEndnoteType>()
                .FirstOrDefault(each => each.Id?.Value == id);
            var blocks = note is null ? [] : read(note, part!);
            notes.Add(
                new Block.Footnote(label, blocks.IsEmpty ? [new Block.Paragraph([])] : blocks)
            );
        }
        return notes.ToImmutable();
    }
}
