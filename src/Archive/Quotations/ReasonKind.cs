namespace Archive.Quotations;

/// <summary>Why a verdict is what it is; <see cref="ReasonKinds"/> has the codes. In the order in which they are told.</summary>
public enum ReasonKind
{
    NegationDropped,
    NegationAdded,
    NumberChanged,
    DateChanged,
    ModalityChanged,
    QuantifierChanged,
    OmissionChangesMeaning,
    SeveralDocuments,
    OutOfOrder,
    TooFarApart,
    JoinedWithoutMark,
    WordSubstituted,
    WordOmitted,
    WordAdded,
    InflectionChanged,

    /// <summary>A word of the source is no known word and was read as the quoted one: a fact beside any verdict.</summary>
    SourceSlip,
}
