using Archive.Pdf.Typesetting;
using Archive.Quotations;
using Archive.Quotations.Lexicon;

namespace Archive.Web.Hosting;

/// <summary>What this machine lacks of all that the site can do, for its page of problems: a sentence each, with the remedy.</summary>
internal sealed class MissingParts(
    Typesetter typesetter,
    QuotationTracer tracer,
    OriginalViewer viewer,
    SiteFonts fonts
)
{
    public IReadOnlyList<string> Sentences() =>
        [
            .. new[]
            {
                typesetter.WhatIsMissing(),
                tracer.HasWords ? null : WordList.WhyNone,
                viewer.IsThere ? null : OriginalViewer.WhyNone,
                fonts.Preload is null ? SiteFonts.WhyNone : null,
            }.OfType<string>(),
        ];
}
