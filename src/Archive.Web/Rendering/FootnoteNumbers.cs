using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.Web.Rendering;

/// <summary>
/// The anchors that lead from a footnote's call to the note and back. A label may hold any letters, an anchor
/// may not: notes are counted instead.
/// </summary>
internal sealed class FootnoteNumbers
{
    private readonly Dictionary<string, Block.Footnote> notes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> calls = new(StringComparer.Ordinal);
    private readonly HashSet<string> written = new(StringComparer.Ordinal);

    public FootnoteNumbers(ImmutableArray<Block> body) => Read(body);

    /// <summary>Where a call leads; null where the document has no such note.</summary>
    public string? NoteAnchor(string label) =>
        numbers.TryGetValue(label, out var number) ? Wording.Plain($"note-{number}") : null;

    /// <summary>The anchor of a note itself; null for a second one under the same label.</summary>
    public string? NoteAnchor(Block.Footnote note) =>
        ReferenceEquals(notes[note.Label], note) ? NoteAnchor(note.Label) : null;

    /// <summary>Where a note's way back leads; null where nothing calls it.</summary>
    public string? CallAnchor(string label) =>
        calls.Contains(label) && numbers.TryGetValue(label, out var number)
            ? Wording.Plain($"call-{number}")
            : null;

    /// <summary>The anchor of a call that is being written: the first one of a note has it.</summary>
    public string? NextCallAnchor(string label) =>
        CallAnchor(label) is { } anchor && written.Add(label) ? anchor : null;

    private void Read(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Block.Heading heading:
                    Read(heading.Runs);
                    break;
                case Block.Paragraph paragraph:
                    Read(paragraph.Runs);
                    break;
                case Block.Footnote footnote:
                    notes.TryAdd(footnote.Label, footnote);
                    numbers.TryAdd(footnote.Label, numbers.Count + 1);
                    Read(footnote.Blocks);
                    break;
                case Block.Quote quote:
                    Read(quote.Blocks);
                    break;
                case Block.List list:
                    foreach (var item in list.Items)
                    {
                        Read(item.Blocks);
                    }
                    break;
                case Block.Table table:
                    foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                    {
                        Read(cell.Runs);
                    }
                    break;
                default:
                    break;
            }
        }
    }

    private void Read(ImmutableArray<Run> runs) =>
        calls.UnionWith(runs.OfType<Run.FootnoteCall>().Select(call => call.Label));
}
