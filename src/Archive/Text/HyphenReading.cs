namespace Archive.Text;

/// <summary>
/// How a hyphen inside a word is read. Writers do not agree ("on-line", "online"; "20-day", "20 day"), so
/// both readings are indexed and both are asked for.
/// </summary>
public enum HyphenReading
{
    /// <summary>"on-line" is the one word "online".</summary>
    Joined,

    /// <summary>"on-line" is the two words "on" and "line".</summary>
    Parted,
}
