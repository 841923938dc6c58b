using System.Collections.Immutable;
using Archive.Documents;

namespace Archive.Description.Letters;

/// <summary>What a line below a letter's closing is. The shapes nested here are all there are. Made by <see cref="SignatureLines"/>.</summary>
internal abstract record SignatureLine
{
    private SignatureLine() { }

    /// <param name="Roles">Those that stand behind the names, in their order.</param>
    /// <param name="IsLast">What follows on the line is no part of a signature.</param>
    public sealed record Signed(
        ImmutableArray<Party> Parties,
        ImmutableArray<string> Roles,
        bool IsLast
    ) : SignatureLine;

    /// <summary>What the people above are.</summary>
    public sealed record Titles(ImmutableArray<string> Roles) : SignatureLine;

    /// <summary>A rule, a state, a district: among signatures, and none itself.</summary>
    public sealed record Other : SignatureLine;

    /// <summary>Copies, enclosures, contacts, a sentence, another letter: nobody signs from here on.</summary>
    public sealed record End : SignatureLine;
}
