using System.Text.RegularExpressions;

namespace Archive.Description.Letters;

/// <summary>What stands before a name in an address or a greeting: the honorific, which is left out, and the office, which is a role.</summary>
/// <param name="Role">"Acting Administrator"; null where there is none.</param>
/// <param name="Name">What is left.</param>
internal sealed partial record PrintedTitle(string? Role, string Name, bool HasHonorific)
{
    /// <summary>A role by itself, as it may begin a line or end one.</summary>
    public const string RolePattern =
        @"((Acting|Deputy|Assistant|Associate|Principal|Under|Vice|Interim|Chief|Executive|Ranking|Senior|Managing|Majority|Minority|Special|Regional|Lieutenant)\s)*(Secretary|Undersecretary|Administrator|Director|Commissioner|Chair(man|woman|person)?|Member|President|Governor|(Attorney|Inspector|Comptroller|Postmaster|Surgeon|Solicitor)\sGeneral|Speaker|Leader|Whip|Ambassador|Superintendent|Mayor|Officer|CEO|Counsel|Commander|Archivist|Librarian|Premier|Prime Minister)\b";

    /// <summary>"The Honorable Kim Weems", "Acting Administrator Weems", "Mr. Weems" → role and name.</summary>
    public static PrintedTitle Read(string text)
    {
        var name = text.Trim();
        string? role = null;
        var hasHonorific = false;
        while (true)
        {
            if (Honorific().Match(name) is { Success: true } honorific)
            {
                hasHonorific = true;
                role ??= honorific.Groups["seat"] is { Success: true } seat ? seat.Value : null;
                name = name[honorific.Length..].TrimStart();
            }
            else if (role is null && RoleBeforeName().Match(name) is { Success: true } office)
            {
                role = office.Groups["role"].Value;
                name = name[office.Length..].TrimStart();
            }
            else
            {
                return new PrintedTitle(role, name, hasHonorific);
            }
        }
    }

    [GeneratedRegex(
        @"^((The\s)?(Right\s)?Hon(ou?rable\b|\.)|Mr\.|Mr\b|Ms\.|Ms\b|Mrs\.|Mrs\b|Miss\b|Messrs\.|Dr\.|Dr\b|Prof\.|Professor\b|((Vice|Rear|Lieutenant|Lt\.|Major|Maj\.|Brigadier|Brig\.)\s)?(Admiral|Adm\.|General|Gen\.|Colonel|Col\.)|(?<seat>(U\.S\.\s|United States\s)?(Senator|Representative|Congressman|Congresswoman|Sen\.|Rep\.)))\s(?=\p{Lu})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Honorific();

    [GeneratedRegex(
        @"^(?<role>" + RolePattern + @")\s(?=\p{Lu})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex RoleBeforeName();
}
