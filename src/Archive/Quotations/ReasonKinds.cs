using System.Collections.Immutable;

namespace Archive.Quotations;

/// <summary>The codes by which JSON and pages name a <see cref="ReasonKind"/>.</summary>
public static class ReasonKinds
{
    private static readonly ImmutableArray<(ReasonKind Kind, string Code)> Codes =
    [
        (ReasonKind.NegationDropped, "negation-dropped"),
        (ReasonKind.NegationAdded, "negation-added"),
        (ReasonKind.NumberChanged, "number-changed"),
        (ReasonKind.DateChanged, "date-changed"),
        (ReasonKind.ModalityChanged, "modality-changed"),
        (ReasonKind.QuantifierChanged, "quantifier-changed"),
        (ReasonKind.OmissionChangesMeaning, "omission-changes-meaning"),
        (ReasonKind.SeveralDocuments, "several-documents"),
        (ReasonKind.OutOfOrder, "out-of-order"),
        (ReasonKind.TooFarApart, "too-far-apart"),
        (ReasonKind.JoinedWithoutMark, "joined-without-mark"),
        (ReasonKind.WordSubstituted, "word-substituted"),
        (ReasonKind.WordOmitted, "word-omitted"),
        (ReasonKind.WordAdded, "word-added"),
        (ReasonKind.InflectionChanged, "inflection-changed"),
        (ReasonKind.SourceSlip, "source-slip"),
    ];

    public static ImmutableArray<ReasonKind> All { get; } = [.. Codes.Select(row => row.Kind)];

    public static string Code(this ReasonKind kind) => Codes.First(row => row.Kind == kind).Code;

    public static ReasonKind? Parse(string? code)
    {
        foreach (var row in Codes)
        {
            if (string.Equals(row.Code, code, StringComparison.Ordinal))
            {
                return row.Kind;
            }
        }
        return null;
    }
}
