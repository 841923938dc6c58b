using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Archive.Documents;
using Archive.Text;

namespace Archive.Pdf.Typesetting;

/// <summary>Writes passages for document.typ, run by run, with the number and the original's page that stand beside them.</summary>
internal sealed class RunPrint(
    Utf8JsonWriter writer,
    PrintedLetters letters,
    Document document,
    Uri permalink
)
{
    private const int LongestLink = 2000;

    private readonly Dictionary<string, string> keyOfNote = KeysOf(document.Body);
    private readonly HashSet<string> placedNotes = [];
    private int? pageMark;

    /// <summary>The passage written next begins on this page of the original.</summary>
    public void Mark(int page) => pageMark = page;

    /// <summary>What calls to this note lead to. Of two notes with one label, they lead to the first.</summary>
    public string? KeyOf(Block.Footnote note) =>
        placedNotes.Add(note.Label) ? keyOfNote.GetValueOrDefault(note.Label) : null;

    public void WritePassage(Passage passage, ImmutableArray<Run> runs)
    {
        // A page that begins before any letter of the passage is marked where the passage begins.
        var leading = runs.TakeWhile(run => run is Run.PageMark).Count();
        foreach (var mark in runs.Take(leading).OfType<Run.PageMark>())
        {
            Mark(mark.Page);
        }
        WritePlace(passage);
        writer.WriteStartArray("runs");
        WriteRuns(runs[leading..], passage.Span.Start);
        writer.WriteEndArray();
    }

    public void WritePlace(Passage passage)
    {
        writer.WriteNumber("number", passage.Number);
        if (pageMark is int page)
        {
            writer.WriteNumber("page", page);
        }
        else
        {
            writer.WriteNull("page");
        }
        pageMark = null;
    }

    /// <param name="offset">Of the document's text, where the runs begin.</param>
    /// <returns>Where they end.</returns>
    public int WriteRuns(ImmutableArray<Run> runs, int offset)
    {
        var text = string.Concat(runs.Select(run => run.Text));
        var at = 0;
        foreach (var run in runs)
        {
            var part = new TextSpan(at, at + run.Text.Length);
            writer.WriteStartObject();
            Write(run, text, part, offset);
            writer.WriteEndObject();
            at = part.End;
        }
        return offset + text.Length;
    }

    private void Write(Run run, string text, TextSpan part, int offset)
    {
        switch (run)
        {
            case Run.Letters it:
                writer.WriteString("kind", "letters");
                writer.WriteString("text", letters.Add(text, part, offset, keepsLines: false));
                writer.WriteNumber("style", (int)it.Style);
                writer.WriteString("link", LinkOf(it.Link));
                break;
            case Run.LineBreak:
                writer.WriteString("kind", "break");
                break;
            case Run.FootnoteCall call:
                writer.WriteString("kind", "call");
                writer.WriteString("label", letters.Add(call.Label));
                writer.WriteString("note", keyOfNote.GetValueOrDefault(call.Label));
                break;
            case Run.PageMark mark:
                writer.WriteString("kind", "page");
                writer.WriteNumber("page", mark.Page);
                break;
            default:
                throw new InvalidOperationException($"No such run: {run.GetType().Name}.");
        }
    }

    // A relative link leads somewhere on this site; on paper it must say where.
    private string? LinkOf(string? link) =>
        link is not null
        && Uri.TryCreate(permalink, link, out var address)
        && address.Scheme is "http" or "https" or "mailto"
        && address.AbsoluteUri.Length <= LongestLink
            ? address.AbsoluteUri
            : null;

    private static Dictionary<string, string> KeysOf(ImmutableArray<Block> blocks)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        Collect(blocks);
        return keys;

        void Collect(ImmutableArray<Block> blocks)
        {
            foreach (var block in blocks)
            {
                if (block is Block.Footnote note)
                {
                    keys.TryAdd(
                        note.Label,
                        string.Create(CultureInfo.InvariantCulture, $"note-{keys.Count + 1}")
                    );
                }
                Collect(
                    block switch
                    {
                        Block.Footnote it => it.Blocks,
                        Block.Quote it => it.Blocks,
                        Block.List it => [.. it.Items.SelectMany(item => item.Blocks)],
                        _ => [],
                    }
                );
            }
        }
    }
}
