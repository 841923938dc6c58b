using System.Collections.Frozen;

namespace Archive.People;

/// <summary>The names of U.S. states, in full or as newspapers shorten them → postal codes.</summary>
internal static class StateNames
{
    // A row: the code, and what else the state is called, without points and spaces.
    private static readonly FrozenDictionary<string, string> Codes = new[]
    {
        "AL|Alabama|Ala",
        "AK|Alaska",
        "AS|American Samoa",
        "AZ|Arizona|Ariz",
        "AR|Arkansas|Ark",
        "CA|California|Calif",
        "CO|Colorado|Colo",
        "CT|Connecticut|Conn",
        "DC|District of Columbia",
        "DE|Delaware|Del",
        "FL|Florida|Fla",
        "GA|Georgia",
        "GU|Guam",
        "HI|Hawaii",
        "IA|Iowa",
        "ID|Idaho",
        "IL|Illinois|Ill",
        "IN|Indiana|Ind",
        "KS|Kansas|Kan|Kans",
        "KY|Kentucky",
        "LA|Louisiana",
        "MA|Massachusetts|Mass",
        "MD|Maryland",
        "ME|Maine",
        "MI|Michigan|Mich",
        "MN|Minnesota|Minn",
        "MO|Missouri",
        "MP|Northern Mariana Islands",
        "MS|Mississippi|Miss",
        "MT|Montana|Mont",
        "NC|North Carolina",
        "ND|North Dakota|NDak",
        "NE|Nebraska|Neb",
        "NH|New Hampshire",
        "NJ|New Jersey",
        "NM|New Mexico|NMex",
        "NV|Nevada|Nev",
        "NY|New York",
        "OH|Ohio",
        "OK|Oklahoma|Okla",
        "OR|Oregon|Ore",
        "PA|Pennsylvania|Penn",
        "PR|Puerto Rico",
        "RI|Rhode Island",
        "SC|South Carolina",
        "SD|South Dakota|SDak",
        "TN|Tennessee|Tenn",
        "TX|Texas|Tex",
        "UT|Utah",
        "VA|Virginia",
        "VI|Virgin Islands",
        "VT|Vermont",
        "WA|Washington|Wash",
        "WI|Wisconsin|Wis|Wisc",
        "WV|West Virginia|WVa",
        "WY|Wyoming|Wyo",
    }
        .SelectMany(row => row.Split('|').Select(name => (Key: KeyOf(name), Code: row[..2])))
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Code);

    /// <summary>Null where it is no state: "Calif." and "N.Y." are, "Urbana" is not.</summary>
    public static string? CodeOf(string name) => Codes.GetValueOrDefault(KeyOf(name));

    private static string KeyOf(string name) =>
        string.Concat(name.Where(char.IsLetter)).ToUpperInvariant();
}
