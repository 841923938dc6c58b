using System.Collections.Immutable;

namespace Archive.People;

/// <summary>An agency and what its head is called; a row of <c>heads.txt</c>.</summary>
/// <param name="Abbreviations">"EPA", or none.</param>
public sealed record AgencyHead(string Title, string Name, ImmutableArray<string> Abbreviations)
{
    private const string Acting = "Acting ";
    private const string Deputy = "Deputy ";

    private static readonly ImmutableArray<AgencyHead> All =
    [
        .. ShippedFile
            .Lines("heads.txt")
            .Select(row => row.Split('|'))
            .Select(cells => new AgencyHead(
                cells[0],
                cells[1],
                [.. cells[2].Split(',', StringSplitOptions.RemoveEmptyEntries)]
            )),
    ];

    /// <summary>The agencies whose head has this title, or acts as one.</summary>
    public static IEnumerable<AgencyHead> Of(string? role)
    {
        if (role is null)
        {
            return [];
        }
        var title = role.StartsWith(Acting, StringComparison.Ordinal)
            ? role[Acting.Length..]
            : role;
        title =
            title is "Chairwoman" or "Chair" or "Chairperson" ? "Chairman"
            : title.EndsWith(Deputy + "Director", StringComparison.Ordinal) ? "Director"
            : title;
        return All.Where(agency => agency.Title.Equals(title, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What the role itself says: "Secretary of Defense", "Speaker of the House of Representatives". Null where it does not.</summary>
    public static string? ByRole(string? role)
    {
        const string secretary = "Secretary of ";
        if (role is null || role.StartsWith("Speaker", StringComparison.Ordinal))
        {
            return role is null ? null : "House of Representatives";
        }
        var bare = role.StartsWith(Acting, StringComparison.Ordinal) ? role[Acting.Length..] : role;
        if (!bare.StartsWith(secretary, StringComparison.Ordinal))
        {
            return null;
        }
        var department = $"Department of {bare[secretary.Length..]}";
        return All.FirstOrDefault(agency =>
            agency.Name.Equals(department, StringComparison.OrdinalIgnoreCase)
            || agency.Name.Equals(
                department.Replace("of ", "of the ", StringComparison.Ordinal),
                StringComparison.OrdinalIgnoreCase
            )
        )?.Name;
    }

    /// <summary>How often a text names the agency, in full or abbreviated.</summary>
    public int TimesIn(string text) =>
        Times(text, WithoutCountry(Name)) + Abbreviations.Sum(name => Times(text, name));

    private static string WithoutCountry(string name) =>
        name.StartsWith("U.S. ", StringComparison.Ordinal) ? name["U.S. ".Length..] : name;

    private static int Times(string text, string name)
    {
        var times = 0;
        for (
            var at = text.IndexOf(name, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal)
        )
        {
            var end = at + name.Length;
            times +=
                (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                && (end == text.Length || !char.IsLetterOrDigit(text[end]) || text[end] is 's')
                    ? 1
                    : 0;
        }
        return times;
    }
}
