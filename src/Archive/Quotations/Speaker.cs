using System.Collections.Immutable;
using Archive.Text;

namespace Archive.Quotations;

/// <summary>Whose words an article says a quotation is.</summary>
/// <param name="Name">As fully as the article names them anywhere before: "she" and "Avery" are "Jordan Avery".</param>
/// <param name="Span">The words beside the quotation that name them, in the article.</param>
public sealed record Speaker(string Name, TextSpan Span, SpeakerKind Kind)
{
    /// <summary>Read from a reference ("she", "they") or from the neighbourhood; right nearly always, and no ground to accuse.</summary>
    public bool IsInferred { get; init; }

    /// <summary>For whom a <see cref="SpeakerKind.Spokesperson"/> speaks, where the article says so.</summary>
    public string? Organisation { get; init; }

    /// <summary>The people of a <see cref="SpeakerKind.Group"/>, where the article names them.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    internal Speaker Inferred() => this with { IsInferred = true };
}
