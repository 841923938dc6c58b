using System.Collections.Immutable;
using Archive.Documents;
using Archive.Originals.Papers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Math = DocumentFormat.OpenXml.Math;
using Picture = DocumentFormat.OpenXml.Wordprocessing.Picture;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using RunStyle = Archive.Documents.RunStyle;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Archive.Originals.WordFiles;

/// <summary>What stands in a paragraph → its runs, and the boxes of text that hang on it.</summary>
internal sealed class WordRuns(OpenXmlPart part, WordNotes notes)
{
    private readonly PaperRuns runs = new();
    private readonly List<OpenXmlElement> boxes = [];
    private readonly WordFields fields = new();

    public void Add(OpenXmlElement parent) => AddChildren(parent, null);

    public ImmutableArray<Documents.Run> Take() => runs.Take();

    public ImmutableArray<OpenXmlElement> TakeBoxes()
    {
        var taken = boxes.ToImmutableArray();
        boxes.Clear();
        return taken;
    }

    /// <summary>Of several forms of one thing, that which is read: else its words would be there twice.</summary>
    public static OpenXmlElement Chosen(AlternateContent alternate)
    {
        var choice = alternate.GetFirstChild<AlternateContentChoice>();
        var fallback = alternate.GetFirstChild<AlternateContentFallback>();
        return choice is not null && (fallback is null || choice.Descendants().Any(HasLetters))
                ? choice
            : fallback is not null ? fallback
            : alternate;
    }

    private static bool HasLetters(OpenXmlElement element) =>
        WordUnknown.IsBox(element) || element is WordText;

    private void AddChildren(OpenXmlElement parent, string? link)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Run run:
                    AddRun(run, link);
                    break;
                case Hyperlink hyperlink:
                    AddChildren(hyperlink, AddressOf(hyperlink) ?? link);
                    break;
                case DeletedRun or MoveFromRun or ParagraphProperties:
                    break;
                case AlternateContent alternate:
                    AddChildren(Chosen(alternate), link);
                    break;
                case OpenXmlUnknownElement unknown when unknown.HasChildren:
                    AddUnknown(unknown, link);
                    break;
                case Math.Paragraph or Math.OfficeMath:
                    AddMath(child, link);
                    break;
                default:
                    AddChildren(child, link);
                    break;
            }
        }
    }

    private void AddUnknown(OpenXmlUnknownElement unknown, string? link)
    {
        if (
            WordUnknown.ContentOf(unknown, isInParagraph: true) is var content
            && content != unknown
        )
        {
            AddChildren(content, link);
        }
        else
        {
            runs.Add(unknown.InnerText, RunStyle.Plain, link);
        }
    }

    private void AddMath(OpenXmlElement math, string? link)
    {
        foreach (var text in math.Descendants<Math.Text>())
        {
            runs.Add(text.Text, RunStyle.Plain, link);
        }
    }

    private void AddRun(Run run, string? link)
    {
        var properties = run.RunProperties;
        if (IsOn(properties?.Vanish))
        {
            return;
        }
        var style =
            (IsOn(properties?.Bold) ? RunStyle.Strong : RunStyle.Plain)
            | (IsOn(properties?.Italic) ? RunStyle.Emphasis : RunStyle.Plain)
            | (
                IsOn(properties?.Strike) || IsOn(properties?.DoubleStrike)
                    ? RunStyle.Strikethrough
                    : RunStyle.Plain
            );
        var isRaised =
            properties?.VerticalTextAlignment?.Val?.Value == VerticalPositionValues.Superscript;
        foreach (var child in run.ChildElements)
        {
            AddPiece(child, style, isRaised, fields.Link ?? link);
        }
    }

    private void AddPiece(OpenXmlElement piece, RunStyle style, bool isRaised, string? link)
    {
        switch (piece)
        {
            case FieldChar mark:
                fields.Mark(mark.FieldCharType?.Value);
                break;
            case FieldCode code:
                fields.AddCode(code.Text);
                break;
            case var _ when fields.IsInCode:
                break;
            case WordText text when isRaised:
                runs.AddRaised(text.Text, style, link);
                break;
            case WordText text:
                runs.Add(text.Text, style, link);
                break;
            case TabChar or PositionalTab:
                runs.Add(" ", style, link);
                break;
            case Break { Type: { } type } when type != BreakValues.TextWrapping:
                runs.Add(" ", style, link);
                break;
            case Break or CarriageReturn:
                runs.Break();
                break;
            case NoBreakHyphen:
                runs.Add("-", style, link);
                break;
            case SymbolChar symbol:
                runs.Add(WordSymbols.Of(symbol), style, link);
                break;
            case FootnoteReference { Id.Value: var id }:
                runs.Call(notes.LabelOf(isEnd: false, id));
                break;
            case EndnoteReference { Id.Value: var id }:
                runs.Call(notes.LabelOf(isEnd: true, id));
                break;
            case AlternateContent alternate:
                foreach (var child in Chosen(alternate).ChildElements)
                {
                    AddPiece(child, style, isRaised, link);
                }
                break;
            case Drawing or Picture or EmbeddedObject:
                boxes.AddRange(OutermostBoxes(piece));
                break;
        }
    }

    private static IEnumerable<OpenXmlElement> OutermostBoxes(OpenXmlElement parent) =>
        parent.ChildElements.SelectMany(child =>
            WordUnknown.IsBox(child) ? [child]
            : child is AlternateContent alternate ? OutermostBoxes(Chosen(alternate))
            : OutermostBoxes(child)
        );

    private string? AddressOf(Hyperlink hyperlink)
    {
        if (hyperlink.Id?.Value is not { } id)
        {
            return null;
        }
        var address = part.HyperlinkRelationships.FirstOrDefault(relation => relation.Id == id);
        return address is { Uri.IsAbsoluteUri: true } ? address.Uri.OriginalString : null;
    }

    private static bool IsOn(OnOffType? property) =>
        property is not null && (property.Val is null || property.Val.Value);
}
