using System.Collections.Immutable;
using Archive.Originals.Painting;
using UglyToad.PdfPig;
using UglyToad.PdfPig.AcroForms.Fields;
using UglyToad.PdfPig.Annotations;

namespace Archive.Originals.Pages;

/// <summary>A PDF's form fields and the notes on its pages → the words in them, set apart from the text.</summary>
internal sealed class AsideReader
{
    private const int Most = 2_000;
    private const int Longest = 10_000;
    private const int Deepest = 32;

    private readonly List<PdfAside> found = [];

    /// <summary>Something could not be read, or there is more than is kept.</summary>
    public bool IsIncomplete { get; private set; }

    public ImmutableArray<PdfAside> Found => [.. found];

    // Whatever a damaged form throws, the pages are read all the same.
#pragma warning disable CA1031
    public void ReadForm(PdfDocument pdf)
    {
        try
        {
            if (pdf.TryGetForm(out var form))
            {
                foreach (var field in form.Fields)
                {
                    Read(field, "", 0);
                }
            }
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            IsIncomplete = true;
        }
    }

    public void ReadNotes(PaintedPage page)
    {
        try
        {
            foreach (var annotation in page.Annotations.GetAnnotations())
            {
                if (IsDrawn(annotation))
                {
                    page.AddInk();
                }
                // A field's words are its form's, a popup's are its note's.
                if (
                    annotation.Type
                    is not (AnnotationType.Widget or AnnotationType.Popup or AnnotationType.Link)
                )
                {
                    Add(page.Number, null, annotation.Content);
                }
            }
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            IsIncomplete = true;
        }
    }
#pragma warning restore CA1031

    private static bool IsDrawn(Annotation annotation)
    {
        const AnnotationFlags unseen =
            AnnotationFlags.Invisible | AnnotationFlags.Hidden | AnnotationFlags.NoView;
        return annotation.Type is not AnnotationType.Popup
            && (annotation.Flags & unseen) == 0
            && annotation.HasNormalAppearance;
    }

    private void Read(AcroFieldBase field, string above, int depth)
    {
        if (depth > Deepest)
        {
            IsIncomplete = true;
            return;
        }
        var own = field.Information.PartialName ?? "";
        var name = above.Length == 0 || own.Length == 0 ? above + own : $"{above}.{own}";
        var value = field switch
        {
            AcroTextField text => text.Value,
            AcroComboBoxField box => string.Join(", ", box.SelectedOptions),
            AcroListBoxField list => string.Join(", ", list.SelectedOptions),
            AcroCheckboxField { IsChecked: true } => "checked",
            AcroRadioButtonField { IsSelected: true } radio => radio.CurrentValue?.Data,
            _ => null,
        };
        Add(field.PageNumber ?? 0, name, value);
        IEnumerable<AcroFieldBase> children = field switch
        {
            AcroNonTerminalField group => group.Children,
            _ => [],
        };
        foreach (var child in children)
        {
            Read(child, name, depth + 1);
        }
    }

    private void Add(int page, string? name, string? words)
    {
        var text = GlyphText.Clean(
            string.Join(
                ' ',
                (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            )
        );
        if (text.Length > Longest)
        {
            IsIncomplete = true;
            // Up to its last whole word.
            text = text[..Math.Max(0, text.LastIndexOf(' ', Longest))];
        }
        if (text.Length == 0)
        {
            return;
        }
        if (found.Count == Most)
        {
            IsIncomplete = true;
            return;
        }
        found.Add(new PdfAside(page, name is null ? null : GlyphText.Clean(name), text));
    }
}
