using System.Collections.Immutable;
using Archive.Text;

namespace Archive.Quotations.Speakers;

/// <summary>A place where an article names somebody who could speak; tokens [First, End).</summary>
/// <param name="Name">As fully as the article says it.</param>
/// <param name="IsObject">Somebody spoken to or of: "to Avery", "told Avery".</param>
internal sealed record Mention(
    int First,
    int End,
    TextSpan Span,
    SpeakerKind Kind,
    string Name,
    bool IsObject
)
{
    public string? Organisation { get; init; }

    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>Stands for a name and does not say it: "she", "the company".</summary>
    public bool IsReference { get; init; }

    /// <summary>Taken for a speaker without a verb of its own beside it.</summary>
    public bool IsInferred { get; init; }

    public Speaker ToSpeaker() =>
        new(Name, Span, Kind)
        {
            Organisation = Organisation,
            Members = Members,
            IsInferred = IsReference || IsInferred,
        };
}
