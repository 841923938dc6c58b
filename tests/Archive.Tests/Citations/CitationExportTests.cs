using Archive.Citations;
using Archive.Documents;

namespace Archive.Tests.Citations;

public sealed class CitationExportTests
{
    public static TheoryData<string> Places =>
        [
            "letter-of-two",
            "letter-on-many-pages",
            "letter-undated",
            "reply",
            "statement-emailed",
            "press-release",
            "testimony",
            "report",
        ];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_place_is_written_for_reference_managers(string place)
    {
        var cited = CitedPlaces.All[place];
        Golden.Matches($"citations/{place}.bib", CitationExport.ToBibTeX(cited));
        Golden.Matches($"citations/{place}.csl.json", CitationExport.ToCslJson(cited));
        // The file in the repository ends its lines as every text there does.
        var ris = CitationExport.ToRis(cited);
        Golden.Matches(
            $"citations/{place}.ris",
            ris.Replace("\r\n", "\n", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("Jordan Avery", "Avery, Jordan")]
    [InlineData("Jordan Q. Avery, Jr.", "Avery, Jordan Q., Jr.")]
    [InlineData("Jordan Avery Jr", "Avery, Jordan, Jr.")]
    [InlineData("Jordan Avery III", "Avery, Jordan, III")]
    [InlineData("María de la Cruz", "de la Cruz, María")]
    [InlineData("Pieter van den Broek", "van den Broek, Pieter")]
    [InlineData("Chris Van Doren", "Van Doren, Chris")]
    [InlineData("José Ortega y Gasset", "Ortega y Gasset, José")]
    [InlineData("Ramón Peña-Ibáñez", "Peña-Ibáñez, Ramón")]
    [InlineData("Nguyễn Thị Ánh", "Nguyễn, Thị Ánh")]
    [InlineData("Dr. Zoë Ångström, Ph.D.", "Ångström, Zoë")]
    [InlineData("The Honorable Dana House", "House, Dana")]
    [InlineData("Robert “Bob” Winters", "Winters, Robert “Bob”")]
    [InlineData("Sukarno", "Sukarno")]
    [InlineData("Senator Avery", "Senator Avery")]
    [InlineData("The President", "The President")]
    [InlineData("Secretary of Commerce", "Secretary of Commerce")]
    [InlineData("Contoso Ltd.", "Contoso Ltd.")]
    [InlineData("Litware, Inc.", "Litware, Inc.")]
    [InlineData("Adventure Works", "Adventure Works")]
    [InlineData("  Jordan\n Avery, ", "Avery, Jordan")]
    public void A_name_is_parted_where_it_can_be(string name, string parted)
    {
        var cited = CitedPlaces.All["letter"];
        var document = cited.Document with { Authors = [new Party(name)] };
        Assert.Contains(
            $"\r\nAU  - {parted}\r\n",
            CitationExport.ToRis(cited with { Document = document }),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_name_with_a_role_is_a_persons_whatever_it_means()
    {
        var cited = CitedPlaces.All["letter"];
        var document = cited.Document with
        {
            Authors = [new Party("Dana Bank") { Role = "U.S. Senator" }],
        };
        Assert.Contains(
            "\nAU  - Bank, Dana\r",
            CitationExport.ToRis(cited with { Document = document }),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_TeX_would_take_for_its_own_is_escaped()
    {
        var cited = CitedPlaces.All["letter"];
        var document = cited.Document with { Title = @"50% of {A&B}_1 cost $3 #now ~ a\b ^c" };
        Assert.Contains(
            @"title = {{50\% of \textbraceleft{}A\&B\textbraceright{}\_1 cost \$3 \#now \textasciitilde{} "
                + @"a\textbackslash{}b \textasciicircum{}c}},",
            CitationExport.ToBibTeX(cited with { Document = document }),
            StringComparison.Ordinal
        );
    }
}
