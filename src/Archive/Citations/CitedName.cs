namespace Archive.Citations;

/// <summary>
/// The name of somebody who speaks or is addressed, taken apart as far as it can be. The shapes nested here are all
/// there are. Made by <see cref="CitedNameReader"/>.
/// </summary>
internal abstract record CitedName
{
    private CitedName() { }

    /// <summary>The name as it is said: "Jordan Avery Jr.".</summary>
    public abstract string Full { get; }

    /// <param name="Family">With its particles: "de la Cruz".</param>
    /// <param name="Suffix">"Jr.", "III", or nothing.</param>
    /// <param name="IsFamilyFirst">Whether the name is said family name first, as in Vietnam.</param>
    public sealed record Person(string Given, string Family, string Suffix, bool IsFamilyFirst)
        : CitedName
    {
        public override string Full =>
            WithSuffix(IsFamilyFirst ? $"{Family} {Given}" : $"{Given} {Family}", " ");

        /// <summary>As lists are sorted: "Avery, Jordan, Jr."; a name said family name first stays as it is.</summary>
        public string Inverted => IsFamilyFirst ? Full : WithSuffix($"{Family}, {Given}", ", ");

        /// <summary>The name with the suffix parted from it by <paramref name="joint"/>.</summary>
        public string WithSuffix(string name, string joint) =>
            Suffix.Length == 0 ? name : name + joint + Suffix;
    }

    /// <summary>An organization, an office, or a name of one word.</summary>
    public sealed record Whole(string Text) : CitedName
    {
        public override string Full => Text;
    }
}
