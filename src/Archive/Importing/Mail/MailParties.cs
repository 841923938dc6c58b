using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Archive.Documents;
using Archive.Originals.Mail;

namespace Archive.Importing.Mail;

/// <summary>Addresses of a message → parties, by the names the message gives them.</summary>
internal static partial class MailParties
{
    public static ImmutableArray<Party> Of(ImmutableArray<MailAddress> addresses) =>
        [
            .. addresses
                .Select(address => new Party(NameOf(address)))
                .DistinctBy(party => party.Name),
        ];

    /// <param name="signed">Who signs in the text, with what they say of themselves.</param>
    public static ImmutableArray<Party> Authors(
        ImmutableArray<MailAddress> from,
        ImmutableArray<Party> signed
    )
    {
        var senders = Of(from);
        return senders.IsEmpty
            ? signed
            :
            [
                .. senders.Select(sender =>
                    signed.FirstOrDefault(party =>
                        string.Equals(party.Name, sender.Name, StringComparison.OrdinalIgnoreCase)
                    ) ?? sender
                ),
            ];
    }

    // "Lin, Casey" as address books have it.
    private static string NameOf(MailAddress address)
    {
        var name = address.Name.Trim().Trim('"', '\'').Trim();
        return name.Length == 0 ? address.Address
            : LastFirst().Match(name) is { Success: true } turned
                ? $"{turned.Groups["first"].Value} {turned.Groups["last"].Value}"
            : name;
    }

    [GeneratedRegex(
        @"^(?<last>\p{Lu}[\p{L}'’-]+( \p{Lu}[\p{L}'’-]+)?), (?<first>\p{Lu}[\p{L}'’-]{2,}( \p{Lu}\.?)?)$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex LastFirst();
}
