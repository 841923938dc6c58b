using System.Collections.Frozen;

namespace Archive.Citations;

/// <summary>The words by which <see cref="CitedNameReader"/> tells the parts of a name, and people from bodies.</summary>
internal static class NameWords
{
    public static FrozenSet<string> Honorifics { get; } =
        Set(
            "Mr. Mr Mrs. Mrs Ms. Ms Mx. Mx Dr. Dr Prof. Prof Professor Sir Dame Hon. Hon Honorable Honourable",
            "Rev. Rev Sen. Sen Senator Rep. Rep Representative Congressman Congresswoman Gov. Gov Governor",
            "Ambassador Mayor Judge Justice Gen. General Secretary Commissioner Chairman Chairwoman"
        );

    public static FrozenSet<string> Suffixes { get; } = Set("Jr. Jr Sr. Sr II III IV");

    public static FrozenSet<string> Degrees { get; } =
        Set("Ph.D. PhD M.D. MD J.D. JD Esq. Esq M.P.A. MPA M.P.H. MPH M.B.A. MBA CPA P.E. R.N. RN");

    /// <summary>Words that begin a family name where they follow a given one.</summary>
    public static FrozenSet<string> Particles { get; } =
        Set(
            "af al av bin da das de del della di do dos du el ibn la las le los ten ter van von zu zum zur den der",
            "Da De Del Della Di Du El La Le St. Van Vander Von"
        );

    /// <summary>Words that join the two halves of a Spanish, Portuguese or Catalan family name.</summary>
    public static FrozenSet<string> Conjunctions { get; } = Set("y e i");

    /// <summary>Family names that are said first where they stand first, spelled so.</summary>
    public static FrozenSet<string> SaidFirst { get; } =
        Set("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý");

    /// <summary>Words that stand in the names of bodies and offices, and in no person's.</summary>
    public static FrozenSet<string> Linking { get; } = Set("of and for on the The & del");

    /// <summary>Parts of government, which a sentence calls "the".</summary>
    public static FrozenSet<string> PublicBodies { get; } =
        Set(
            "Administration Agency Authority Board Bureau Caucus Commission Committee Council Court Department",
            "Directorate Division House Ministry Office Panel Secretariat Senate Subcommittee"
        );

    /// <summary>Companies and associations, which go without.</summary>
    public static FrozenSet<string> PrivateBodies { get; } =
        Set(
            "Airlines Alliance Association Bank Center Centre Chamber Co. Coalition College Company Corp. Corp",
            "Corporation Cranes Energy Federation Foods Foundation Group Holdings Hospital Inc. Inc Industries",
            "Institute Instruments Laboratories Labs LLC LLP Logistics Ltd. Ltd Media Motors Network Partners",
            "Pharmaceuticals PLC Power Schools Service Services Society Software Solutions Stores Systems",
            "Technologies Toys Traders Trust Union University Works"
        );

    // Names are spelled as they are: "Van" and "van" are listed, "VAN" is an acronym.
    private static FrozenSet<string> Set(params string[] words) =>
        words.SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
}
