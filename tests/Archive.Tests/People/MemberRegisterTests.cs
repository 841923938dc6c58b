using Archive.People;

namespace Archive.Tests.People;

public sealed class MemberRegisterTests
{
    private static readonly MemberRegister Register = MemberRegister.Shipped;

    [Theory]
    [InlineData("Charles E. Grassley", "2007-07-02", "G000386")]
    [InlineData("Chuck Grassley", "2008-04-17", "G000386")]
    [InlineData("CHUCK SCHUMER", "2005-09-09", "S000148")]
    [InlineData("Joseph R. Biden, Jr.", "2006-05-19", "B000444")]
    [InlineData("John D. Rockefeller IV", "2006-05-23", "R000361")]
    [InlineData("Sen. Dick Durbin", "2007-04-13", "D000563")]
    [InlineData("Alexandria Ocasio Cortez", "2020-12-14", "O000172")]
    [InlineData("Jaime Herrera Beutler", "2015-02-01", "H001056")]
    [InlineData("Hillary Rodham Clinton", "2005-01-31", "C001041")]
    public void A_printed_name_is_the_Member_who_sat_on_that_day(
        string name,
        string day,
        string bioguide
    ) => Assert.Equal(bioguide, Known(name, day)?.Bioguide);

    [Theory]
    [InlineData("Grassley", "2007-07-02")]
    [InlineData("Senator Grassley", "2007-07-02")]
    [InlineData("Charles E. Grassley", "1946-07-02")]
    [InlineData("Charles X. Schumer", "2005-09-09")]
    [InlineData("Jordan Avery", "2019-11-21")]
    public void Who_cannot_be_told_is_nobody(string name, string day) =>
        Assert.Null(Known(name, day));

    [Fact]
    public void Of_two_Members_of_a_name_none_is_taken()
    {
        Assert.IsType<Resolution.Several>(Resolve("Tim Johnson", "2007-07-18", default));
        Assert.Equal(
            "J000177",
            Known("Tim Johnson", "2007-07-18", new Seat(Chamber.Senate, null, null))?.Bioguide
        );
        Assert.Equal(
            "J000285",
            Known("Tim Johnson", "2007-07-18", new Seat(null, "IL", null))?.Bioguide
        );
    }

    [Fact]
    public void A_name_without_a_day_has_to_be_one_Members_for_all_years()
    {
        Assert.IsType<Resolution.Known>(Register.Resolve("Barbara Boxer", null));
        Assert.IsType<Resolution.Several>(Register.Resolve("Robert Smith", null));
    }

    [Fact]
    public void Every_Member_is_found_by_the_name_that_is_shown()
    {
        var lost = Register
            .Members.Where(member => !member.Terms.IsEmpty)
            .Where(member =>
                Register.Resolve(member.Display, member.Terms[^1].Start) switch
                {
                    Resolution.Known known => known.Member != member,
                    Resolution.Several several => !several.Members.Contains(member),
                    _ => true,
                }
            )
            .Select(member => $"{member.Bioguide} {member.Display}");
        Assert.Empty(lost);
    }

    private static Resolution Resolve(string name, string day, Seat seat) =>
        Register.Resolve(
            name,
            DateOnly.ParseExact(
                day,
                "yyyy-MM-dd",
                System.Globalization.CultureInfo.InvariantCulture
            ),
            seat
        );

    private static Member? Known(string name, string day, Seat seat = default) =>
        (Resolve(name, day, seat) as Resolution.Known)?.Member;
}
