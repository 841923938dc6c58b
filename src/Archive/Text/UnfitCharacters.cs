using System.Globalization;

namespace Archive.Text;

/// <summary>What <see cref="Characters.Clean(string)"/> replaced in a text.</summary>
/// <param name="Line">Of the first, from 1.</param>
/// <param name="First">The first one's number, as in "U+FFFE".</param>
public sealed record UnfitCharacters(int Count, int Line, string First)
{
    /// <summary>As in "The character U+FFFE cannot stand in a text, and is shown as '�'."</summary>
    public string Sentence =>
        Count == 1
            ? $"The character {First} cannot stand in a text, and is shown as '{Characters.Replacement}'."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Count:N0} characters, the first {First}, cannot stand in a text, and are shown as '{Characters.Replacement}'."
            );
}
