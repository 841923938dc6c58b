using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Archive.Quotations.Speakers;

/// <summary>The English words by which an article says who speaks.</summary>
internal static class SpeakerWords
{
    /// <summary>Words that end in a point within a sentence, without it.</summary>
    public static FrozenSet<string> Abbreviations { get; } =
        Set(
            "Sen Sens Rep Reps Gov Govs Dr Mr Mrs Ms Mx Hon Rev Gen Lt Col Capt Sgt Prof Jr Sr St Inc Corp Co Ltd",
            "Dept Assn Bros Mass Conn Calif Ariz Ark Colo Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb",
            "Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Jan Feb Aug Sept Oct Nov Dec No"
        );

    /// <summary>Verbs of saying, in the forms that have a subject.</summary>
    public static FrozenSet<string> Finite { get; } =
        Set(
            "said says say wrote writes write written added adds add told tells stated states state continued continues",
            "continue explained explains noted notes note argued argues argue asked asks ask urged urges urge called",
            "calls call warned warns warn concluded concludes conclude remarked insisted insists replied responded",
            "declared announced commented testified emphasized emphasised stressed stresses observed asserted asserts",
            "claimed claims alleged demanded demands requested requests reiterated acknowledged admitted denied",
            "described describes recalled tweeted posted read reads cited cites characterized characterised cautioned",
            "criticized criticised praised expressed referred dubbed labeled labelled deemed termed blasted slammed",
            "quipped pledged promised vowed agreed believes believed complained lamented suggested pointed opined",
            "affirmed confirmed began begin begins charged charges contended maintained maintains counselled advised accused condemned implored pressed",
            "highlighted highlights underscored underscores"
        );

    /// <summary>Verbs that releases print without the space after them.</summary>
    public static ImmutableArray<string> OftenJoined { get; } =
    ["said", "says", "wrote", "added", "stated", "continued"];

    /// <summary>The same said beside another verb: its subject is that one's.</summary>
    public static FrozenSet<string> Participles { get; } =
        Set(
            "saying writing adding telling stating continuing explaining noting arguing asking urging calling warning",
            "concluding remarking insisting replying declaring announcing emphasizing emphasising stressing observing",
            "asserting claiming alleging demanding requesting reiterating describing citing characterizing cautioning",
            "criticizing expressing labeling labelling deeming accusing condemning dubbing terming highlighting",
            "underscoring"
        );

    /// <summary>Words that stand between a subject and its verb.</summary>
    public static FrozenSet<string> BesideVerb { get; } =
        Set(
            "also then later today yesterday again has had have both all jointly further recently once already still",
            "Monday Tuesday Wednesday Thursday Friday Saturday Sunday went on to did do will would first just each",
            "publicly since therefore instead"
        );

    /// <summary>After these a name is somebody spoken to or of.</summary>
    public static FrozenSet<string> Prepositions { get; } =
        Set(
            "to of from with by for at about against under on in into over between among through before after upon",
            "toward towards via including joining joined during regarding concerning like than"
        );

    /// <summary>Verbs whose object is the one addressed.</summary>
    public static FrozenSet<string> Addressing { get; } =
        Set(
            "told tell tells telling asked asks asking urged urges urging thanked joined accused accusing criticized",
            "criticizing pressed pressing called calling praised praising condemned blasted slammed implored sent"
        );

    public static FrozenSet<string> Determiners { get; } =
        Set(
            "the a an their his her its this these those both several two three four five six seven eight nine ten",
            "many some our another other one fellow all such and"
        );

    /// <summary>Several people by what they are.</summary>
    public static FrozenSet<string> Groups { get; } =
        Set(
            "senators lawmakers members representatives congressmen congresswomen legislators democrats republicans",
            "governors officials signatories authors signers group coalition colleagues pair trio duo delegation",
            "attorneys commissioners mayors leaders chairs chairmen cosponsors sponsors caucus quartet congressmembers",
            "congresspeople advocates experts critics doctors executives lawyers letter-writers"
        );

    public static FrozenSet<string> Documents { get; } =
        Set(
            "letter letters statement release report memo memorandum email e-mail testimony op-ed note filing post blog",
            "tweet resolution reply response notice"
        );

    public static FrozenSet<string> Spokespeople { get; } =
        Set("spokesperson spokesman spokeswoman spokespeople spokespersons spokesmen");

    /// <summary>An organisation by what it is.</summary>
    public static FrozenSet<string> Organisations { get; } =
        Set(
            "company agency firm department bank association organization organisation nonprofit corporation bureau",
            "commission manufacturer retailer carrier airline regulator union foundation institute university hospital",
            "maker giant chain startup utility ministry committee council board"
        );

    /// <summary>One person by what that person is.</summary>
    public static FrozenSet<string> People { get; } =
        Set(
            "senator congressman congresswoman lawmaker legislator chairman chairwoman chairperson governor secretary",
            "representative president administrator commissioner mayor director executive minister lawyer attorney",
            "congressmember democrat republican official"
        );

    /// <summary>What stands before a name and is no part of it.</summary>
    public static FrozenSet<string> Titles { get; } =
        Set(
            "Sen. Sen Sens. Sens Senator Senators Rep. Rep Reps. Reps Representative Representatives Congressman",
            "Congresswoman Congressmen Congresswomen Congressmember Gov. Governor Governors Dr. Dr Mr. Mr Mrs. Mrs Ms.",
            "Ms Mx. Hon. Honorable Rev. Reverend Gen. General Lt. Col. Colonel Capt. Captain Sgt. Prof. Professor General",
            "Chairman Chairwoman Chair Chairperson Chairs Vice Ranking Member Majority Minority Leader Whip Speaker",
            "Secretary President Administrator Commissioner Director Ambassador Mayor Judge Justice Attorney Deputy",
            "Assistant Under Undersecretary Acting Chief Executive Officer CEO Democrat Republican Democratic U.S. U.S",
            "US Assemblyman Assemblywoman Assemblymember Councilman Councilwoman Councilmember Sheriff Superintendent",
            "State Congressmember Delegate Leader Co-Chair Co-Chairs Sir Dame Lord Former Then"
        );

    /// <summary>Titles that begin a name wherever they stand.</summary>
    public static FrozenSet<string> PersonalTitles { get; } =
        Set(
            "Sen. Sen Senator Senators Rep. Rep Reps. Representative Representatives Congressman Congresswoman Gov.",
            "Governor Mr. Mrs. Ms. Dr. Chairman Chairwoman"
        );

    /// <summary>Words of the names of bodies.</summary>
    public static FrozenSet<string> Bodies { get; } =
        Set(
            "Administration Agency Authority Board Bureau Caucus Commission Committee Council Court Department",
            "Directorate Division House Ministry Office Panel Secretariat Senate Subcommittee Congress Government",
            "Airlines Airways Alliance Association Bank Center Centre Chamber Co. Coalition College Company Corp. Corp",
            "Corporation Federation Foundation Fund Group Holdings Hospital Inc. Inc Industries Institute",
            "Laboratories Labs LLC LLP Ltd. Ltd Media Motors Network Partners Pharmaceuticals PLC Party Power",
            "School Schools Service Services Society Software Solutions Stores Systems Technologies Trust Union",
            "University Academy Army Navy Guard Police League Project Partnership Conference Press Times Post News",
            "Journal Kremlin Pentagon Treasury FBI CIA EPA FDA FCC FTC SEC IRS NSA Logistics Foods Energy Airport County City District"
        );

    /// <summary>Small words within the names of bodies.</summary>
    public static FrozenSet<string> Links { get; } = Set("of for on & the");

    public static FrozenSet<string> Particles { get; } =
        Set("van von de la del da di der bin al du le");

    public static FrozenSet<string> Suffixes { get; } = Set("Jr. Jr Sr. Sr II III IV");

    /// <summary>Written large where a sentence begins, and in no name.</summary>
    public static FrozenSet<string> Openers { get; } =
        Set(
            "The A An In On At As By For From To Of And But Or Nor So Yet If When While Where After Before Since Because",
            "Although Though However Meanwhile Moreover Furthermore Additionally Also Then Thus Therefore This That These",
            "Those There Here It We You They He She I Their His Her Its Our Your My What Which Who Whose Why How Under",
            "With Without Within During Despite Both All Some Many Several Most More Other Such Not No Yes According",
            "Instead Earlier Later Today Yesterday Last Next Now Once Until Upon Over Through Further Finally First",
            "Second Third Specifically Similarly Nearly About Only Just Even Still Monday Tuesday Wednesday Thursday",
            "Friday Saturday Sunday January February March April May June July August September October November December",
            "Dear Sincerely Contact Washington WASHINGTON Full Read Text Below Click Please Joining Joined Signing Led",
            "Section Act Title Other Others Like Two Three Four Five Asked Citing Noting Calling Saying Writing"
        );

    private static FrozenSet<string> Set(params string[] lines) =>
        lines.SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
}
