using System.Collections.Immutable;
using System.Globalization;
using Archive.Documents;
using Archive.Originals.Pages;

namespace Archive.Importing.Pages;

/// <summary>What a PDF's pages say of how well they could be read: for the front matter, and for the person who imports.</summary>
internal sealed class PdfReport(ReadPdf read, string? unrecognised)
{
    private const int MostHeads = 20;

    private readonly ImmutableArray<int> incomplete = Numbers(
        read,
        page => page.Incomplete is not null
    );
    private readonly ImmutableArray<int> recognised = Numbers(
        read,
        page => page.Layer is TextLayer.Recognised or TextLayer.Wordless
    );
    private readonly ImmutableArray<int> waiting = Numbers(
        read,
        page => page.Layer is TextLayer.Picture or TextLayer.Nameless or TextLayer.Drawn
    );

    private readonly ImmutableArray<string> unseen = new UnseenReport(read).Parts;

    /// <summary>A sentence where there is nothing to keep; else null.</summary>
    public string? Refusal =>
        read.Pages.IsEmpty
            ? "The PDF has no pages that can be read. Print it to a new PDF, and import that."
        : !waiting.IsEmpty || !recognised.IsEmpty || read.Blocks.Length > 0 || !read.Asides.IsEmpty
            ? null
        : incomplete.Length == read.Pages.Length ? SentenceOf(read.Pages[0].Incomplete!)
        : !unseen.IsEmpty
            ? $"The PDF's pages show no words. The file holds some that nobody sees on them: {string.Join("; ", unseen)}."
        : read.Pages.Any(page => page.HasInk)
            ? "The PDF's pages show no words of their own: what is drawn on them are a few lines or boxes, or stands in notes and form fields. Print it to a new PDF, and import that."
        : "The PDF's pages are empty: nothing is drawn on them.";

    public ImmutableArray<ExtraKey> Keys()
    {
        var keys = ImmutableArray.CreateBuilder<ExtraKey>();
        AddPages(keys, OcrKeys.Ocr, recognised);
        AddPages(keys, OcrKeys.Needs, waiting);
        if (!incomplete.IsEmpty)
        {
            keys.Add(new ExtraKey("incomplete-pages", ListOf(incomplete)));
        }
        if (!unseen.IsEmpty)
        {
            keys.Add(new ExtraKey("unseen-words", $"[{string.Join(", ", unseen.Select(Quoted))}]"));
        }
        // They are set apart from the text, and are not lost.
        var heads = read
            .Blocks.Where(block => block.Kind is PdfBlockKind.RunningHead)
            .Select(block => PdfRuns.TextOf(block.Lines[0]))
            .Distinct()
            .Take(MostHeads)
            .ToList();
        if (heads.Count > 0)
        {
            keys.Add(new ExtraKey("running-heads", $"[{string.Join(", ", heads.Select(Quoted))}]"));
        }
        AddAsides(keys, "form-fields", aside => aside.Name is not null);
        AddAsides(keys, "annotations", aside => aside.Name is null);
        if (read.AreAsidesIncomplete)
        {
            keys.Add(new ExtraKey("unread-asides", "true"));
        }
        return keys.ToImmutable();
    }

    public ImmutableArray<string> Notes()
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        if (!waiting.IsEmpty)
        {
            notes.Add(
                $"{PagesOf(waiting)} without letters that can be read: what they show is a picture, or drawn. {unrecognised}"
            );
        }
        if (read.Blocks.IsEmpty && !recognised.IsEmpty)
        {
            notes.Add(
                "Its pages are pictures or drawings, and no letters were recognised in them."
            );
        }
        if (!unseen.IsEmpty)
        {
            notes.Add($"Left out, for nobody sees them on its pages: {string.Join("; ", unseen)}.");
        }
        foreach (var page in read.Pages.Where(page => page.Incomplete is not null).Take(3))
        {
            notes.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Page {page.Number} is incomplete. {page.Incomplete}"
                )
            );
        }
        if (!read.Asides.IsEmpty)
        {
            notes.Add(
                "What was filled into its form or noted on its pages is no part of its text: the document's head has it, as form-fields and annotations."
            );
        }
        if (read.AreAsidesIncomplete)
        {
            notes.Add(
                "Some of what is filled into its form or noted on its pages is left out: it could not be read, or is too long."
            );
        }
        return notes.ToImmutable();
    }

    private void AddAsides(
        ImmutableArray<ExtraKey>.Builder keys,
        string key,
        Func<PdfAside, bool> isOne
    )
    {
        var asides = read.Asides.Where(isOne).Select(Quoted).ToList();
        if (asides.Count > 0)
        {
            keys.Add(new ExtraKey(key, $"[{string.Join(", ", asides)}]"));
        }
    }

    private static string Quoted(PdfAside aside) =>
        Quoted(
            (
                aside.Page == 0
                    ? ""
                    : string.Create(CultureInfo.InvariantCulture, $"p. {aside.Page}: ")
            )
                + (aside.Name is null ? "" : $"{aside.Name} = ")
                + aside.Text
        );

    private void AddPages(
        ImmutableArray<ExtraKey>.Builder keys,
        string key,
        ImmutableArray<int> pages
    )
    {
        if (!pages.IsEmpty)
        {
            keys.Add(new ExtraKey(key, pages.Length == read.Pages.Length ? "true" : ListOf(pages)));
        }
    }

    private static string SentenceOf(string incomplete) =>
        incomplete.Contains("import that", StringComparison.Ordinal)
            ? incomplete
            : incomplete + " Print it to a new PDF, and import that.";

    private string PagesOf(ImmutableArray<int> pages) =>
        pages.Length == read.Pages.Length ? "Its pages are"
        : pages.Length == 1 ? "One of its pages is"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{pages.Length} of its {read.Pages.Length} pages are"
        );

    private static ImmutableArray<int> Numbers(ReadPdf read, Func<PdfPage, bool> isOne) =>
        [.. read.Pages.Where(isOne).Select(page => page.Number)];

    private static string ListOf(ImmutableArray<int> pages) =>
        $"[{string.Join(", ", pages.Select(page => page.ToString(CultureInfo.InvariantCulture)))}]";

    private static string Quoted(string text) =>
        $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
